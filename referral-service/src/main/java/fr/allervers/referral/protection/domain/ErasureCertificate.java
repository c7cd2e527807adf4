package fr.allervers.referral.protection.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proof that a household was erased (<i>certificat d'effacement</i>): when, by whom, why, and what went; by pseudonym
 * only. Its hash covers all the rest, so that a certificate that was changed later is told from a genuine one.
 *
 * @param households the one that was named, then those that were merged with it
 */
public record ErasureCertificate(
        UUID id,
        List<UUID> households,
        List<String> departments,
        Instant erasedAt,
        String erasedBy,
        ErasureReason reason,
        List<Removal> removals,
        String hash) {

    public ErasureCertificate {
        households = named(households);
        departments = departments.stream().sorted().toList();
        removals = List.copyOf(removals);
    }

    /** Instants are kept to the microsecond, as they are stored. */
    public static ErasureCertificate sealed(
            UUID id,
            List<UUID> households,
            List<String> departments,
            Instant erasedAt,
            String erasedBy,
            ErasureReason reason,
            List<Removal> removals) {
        ErasureCertificate open = new ErasureCertificate(
                id, households, departments, erasedAt.truncatedTo(ChronoUnit.MICROS), erasedBy, reason, removals, "");
        return new ErasureCertificate(
                open.id,
                open.households,
                open.departments,
                open.erasedAt,
                open.erasedBy,
                open.reason,
                open.removals,
                open.digest());
    }

    private static List<UUID> named(List<UUID> households) {
        return Stream.concat(
                        households.stream().limit(1),
                        households.stream().skip(1).sorted())
                .toList();
    }

    /** The one that was named. */
    public UUID householdId() {
        return households.getFirst();
    }

    public boolean isGenuine() {
        return hash.equals(digest());
    }

    /** SHA-256 of the lines that {@code docs/data-protection.md} names, in that order. */
    private String digest() {
        String counts = removals.stream()
                .map(removal -> removal.table() + "=" + removal.rows())
                .collect(Collectors.joining(","));
        String text = String.join(
                "\n",
                id.toString(),
                households.stream().map(UUID::toString).collect(Collectors.joining(",")),
                String.join(",", departments),
                erasedAt.toString(),
                erasedBy,
                reason.name(),
                counts);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
