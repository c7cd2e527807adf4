package fr.allervers.reporting.indicator;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Violation;
import fr.allervers.reporting.indicator.domain.Ask;
import fr.allervers.reporting.indicator.domain.DepartmentCalendar;
import fr.allervers.reporting.indicator.domain.Dimension;
import fr.allervers.reporting.indicator.domain.Filter;
import fr.allervers.reporting.indicator.domain.Indicator;
import fr.allervers.reporting.indicator.domain.Period;
import fr.allervers.reporting.indicator.domain.Source;
import fr.allervers.reporting.indicator.domain.Stage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the question; all that is wrong is said at once, each with the parameter as pointer. */
final class AskReader {

    private static final int LONGEST_MONTHS = 36;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final List<Violation> violations = new ArrayList<>();
    private final Instant now;

    private AskReader(Instant now) {
        this.now = now;
    }

    static Ask read(IndicatorRequest parameters, Set<String> sent, Instant now) {
        return new AskReader(now).ask(parameters, sent);
    }

    private Ask ask(IndicatorRequest sent, Set<String> names) {
        names.stream()
                .filter(name -> !IndicatorRequest.NAMES.contains(name))
                .forEach(name -> violations.add(new Violation("", "unknown-parameter", "Paramètre inconnu.")));
        YearMonth current = YearMonth.from(new DepartmentCalendar(null).day(now));
        YearMonth from = read("from", sent.from, YearMonth::parse, current);
        YearMonth to = read("to", sent.to, YearMonth::parse, from);
        Set<Dimension> by = list("by", sent.by, name -> Dimension.valueOf(name.toUpperCase(Locale.ROOT)));
        Set<Indicator> indicators = list(
                "indicator", sent.indicator, id -> Indicator.withId(id).orElseThrow(IllegalArgumentException::new));
        Filter filter = filter(sent);
        Instant asOf = asOf(sent);
        checkPeriod(from, to);
        BadRequest.ifAny(violations);
        return new Ask(new Period(from, to), orAll(indicators), by, filter, asOf);
    }

    private static Set<Indicator> orAll(Set<Indicator> indicators) {
        return indicators.isEmpty() ? Set.of(Indicator.values()) : indicators;
    }

    private Filter filter(IndicatorRequest sent) {
        return new Filter(
                readOrNull("department", sent.department, AskReader::code),
                readOrNull("operator", sent.operator, AskReader::code),
                readOrNull("stage", sent.stage, Stage::valueOf),
                readOrNull("side", sent.side, Stage.Side::valueOf),
                readOrNull("source", sent.source, Source::valueOf));
    }

    private @Nullable Instant asOf(IndicatorRequest sent) {
        Instant asOf = readOrNull("asOf", sent.asOf, Instant::parse);
        if (asOf != null && asOf.isAfter(now)) {
            violations.add(new Violation("/asOf", "in-the-future", "La date d'arrêté est dans le futur."));
        }
        return asOf;
    }

    private void checkPeriod(YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            violations.add(new Violation("/to", "before-from", "La période finit avant de commencer."));
        } else if (from.plusMonths(LONGEST_MONTHS - 1L).isBefore(to)) {
            violations.add(new Violation("/to", "too-long", "La période ne dépasse pas 36 mois."));
        }
    }

    private static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private <T> T read(String name, @Nullable String text, Function<String, T> reader, T otherwise) {
        T found = readOrNull(name, text, reader);
        return found == null ? otherwise : found;
    }

    private <T> @Nullable T readOrNull(String name, @Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            violations.add(new Violation("/" + name, "invalid", "La valeur n'est pas recevable."));
            return null;
        }
    }

    private <T> Set<T> list(String name, @Nullable String text, Function<String, T> reader) {
        Set<T> found = readOrNull(
                name, text, all -> Arrays.stream(all.split(",")).map(reader).collect(Collectors.toSet()));
        return found == null ? Set.of() : found;
    }
}
