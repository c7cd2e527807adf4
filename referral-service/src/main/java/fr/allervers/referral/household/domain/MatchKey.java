package fr.allervers.referral.household.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what two partners' referrals are recognised as one household: tenant's names without accents, hyphens or order,
 * birth date and commune. Kept only as a digest.
 */
public record MatchKey(String digest) {

    public static MatchKey of(String lastName, String firstName, @Nullable LocalDate birthDate, String commune) {
        String names = Stream.of(plain(lastName), plain(firstName)).sorted().collect(Collectors.joining(" "));
        return new MatchKey(digest(names + "|" + birthDate + "|" + commune));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
