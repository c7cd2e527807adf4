package fr.allervers.referral.household.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name or a line of an address, and how it is compared: without accents, case, hyphens and apostrophes; particles
 * ({@code de}, {@code épouse}) do not count.
 *
 * @param said as it was written
 * @param all every word, plain
 * @param core the words that tell, sorted
 */
public record Words(String said, List<String> all, List<String> core) {

    private static final int FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PARTICLES = Set.of(
            "d", "de", "du", "des", "l", "la", "le", "les", "da", "do", "dos", "di", "van", "von", "der", "den", "el",
            "al", "ben", "bint", "et", "ep", "epouse", "epx", "nee", "ne", "veuve", "vve", "mme", "mr", "m");

    public Words {
        all = List.copyOf(all);
        core = List.copyOf(core);
    }

    public static Words of(String said) {
        List<String> all = Arrays.stream(BETWEEN.split(plain(said)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !PARTICLES.contains(word)).sorted().toList();
        return new Words(said, all, telling.isEmpty() ? all.stream().sorted().toList() : telling);
    }

    private static String plain(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII) ? lower : withoutMarks(lower);
    }

    /** Letters that no decomposition takes apart are written out. */
    private static String withoutMarks(String said) {
        String lower = said.replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    String joined() {
        return String.join("", all);
    }

    private String joinedCore() {
        return String.join("", core);
    }

    /** The same words, in whatever order and however they are cut. */
    boolean sameAs(Words other) {
        return core.equals(other.core) || joined().equals(other.joined());
    }

    /** All words of the shorter stand in the longer: one of two family names, one of several first names. */
    boolean partOf(Words other) {
        List<String> fewer = core.size() <= other.core.size() ? core : other.core;
        List<String> more = core.size() <= other.core.size() ? other.core : core;
        return fewer.size() < more.size()
                && more.containsAll(fewer)
                && fewer.stream().anyMatch(word -> word.length() > 2);
    }

    /** A letter or two differ, as many as a slip of the pen explains in a word of this length. */
    boolean slipOf(Words other) {
        return Slip.between(joinedCore(), other.joinedCore()) || Slip.between(joined(), other.joined());
    }
}
