package fr.allervers.referral.imports.domain;

/**
 * A column of the CSV form.
 *
 * @param name as it stands in the header, for people who fill tables
 * @param pointer JSON pointer of the field in the document that the row becomes
 * @param required must be in the header; whether a cell may be empty is the document's matter
 */
public record Column(String name, String pointer, Kind kind, boolean required) {

    /** How a cell is written. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** {@code oui} or {@code non}. */
        YES_NO,
        /** {@code 2026-10-02} or {@code 02/10/2026}. */
        DATE,
        /** Several texts with {@code |} between them. */
        LIST
    }
}
