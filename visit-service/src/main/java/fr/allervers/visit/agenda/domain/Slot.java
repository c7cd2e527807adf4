package fr.allervers.visit.agenda.domain;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the order of the agenda: the day, then a key that begins with the hour; as text, fit for an address. */
public record Slot(LocalDate day, String key) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{4}[01][0-9a-f-]{36})");

    public static Slot parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no slot");
        }
        return new Slot(LocalDate.parse(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
        return day + "." + key;
    }
}
