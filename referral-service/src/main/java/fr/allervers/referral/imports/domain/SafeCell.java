package fr.allervers.referral.imports.domain;

/** Texts for spreadsheets, which take some for formulas and run them: an apostrophe before keeps them texts. */
public final class SafeCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
