package fr.allervers.referral.protection.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of fields that are refused by name, not just because nobody expects them: the social security number, health,
 * and the other categories that article 9 of the GDPR protects.
 */
public final class ForbiddenField {

    private static final Set<String> WORDS =
            Set.of("nir", "nia", "ssn", "nss", "mdph", "aah", "ald", "cmu", "css", "race");
    private static final List<String> PARTS = List.of(
            "securitesociale",
            "socialsecurity",
            "numsecu",
            "carvitale",
            "cartevitale",
            "sante",
            "health",
            "patholog",
            "handicap",
            "disabilit",
            "maladie",
            "illness",
            "disease",
            "medical",
            "medecin",
            "grossesse",
            "enceinte",
            "pregnan",
            "addiction",
            "invalidit",
            "religi",
            "ethni",
            "sexual",
            "sexuel");

    private ForbiddenField() {}

    public static boolean isNamed(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return PARTS.stream().anyMatch(joined::contains) || words(plain).anyMatch(WORDS::contains);
    }

    /** {@code numero_NIR}, {@code nirAssure} and {@code nir} all hold the word. */
    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+")).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
