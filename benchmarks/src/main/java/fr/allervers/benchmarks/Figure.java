package fr.allervers.benchmarks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param limit what the same machine did in the same run without us; null where there is none
 * @param bound what bounds the figure, in words
 */
record Figure(
        String name, double value, String unit, @Nullable Double limit, String limitName, String bound) {

    static Figure of(String name, double value, String unit, String bound) {
        return new Figure(name, value, unit, null, "", bound);
    }

    String row() {
        return "| %s | %s %s | %s | %s | %s |".formatted(name, number(value), unit, limitText(), ratioText(), bound);
    }

    private String limitText() {
        return limit == null ? "" : number(limit) + " " + unit + " (" + limitName + ")";
    }

    private String ratioText() {
        return limit == null ? "" : String.format(Locale.ROOT, "%.2f", value / limit);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
