package fr.allervers.visit.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched: no accents, no case, one space between words. */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchName() {}

    public static String of(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = MARKS.matcher(lower).replaceAll("").toLowerCase(Locale.ROOT);
        return BREAKS.matcher(plain).replaceAll(" ").strip();
    }
}
