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

/**
 * The proof that a household was erased (<i>certificat d'effacement</i>): when, by whom, why, and what went; by pseudonym
 * only. Its hash covers all the rest, so that a certificate that was changed later is told from a genuine one.
 */
public record ErasureCertificate(
        UUID id,
        UUID householdId,
        List<String> departments,
        Instant erasedAt,
        String erasedBy,
        ErasureReason reason,
        List<Removal> removals,
        String hash) {

    public ErasureCertificate {
        departments = departments.stream().sorted().toList();
        removals = List.copyOf(removals);
    }

    /** Instants are kept to the microsecond, as they are stored. */
    public static ErasureCertificate sealed(
            UUID id,
            UUID householdId,
            List<String> departments,
            Instant erasedAt,
            String erasedBy,
            ErasureReason reason,
            List<Removal> removals) {
        ErasureCertificate open = new ErasureCertificate(
                id, householdId, departments, erasedAt.truncatedTo(ChronoUnit.MICROS), erasedBy, reason, removals, "");
        return new ErasureCertificate(
                open.id,
                open.householdId,
                open.departments,
                open.erasedAt,
                open.erasedBy,
                open.reason,
                open.removals,
                open.digest());
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
                householdId.toString(),
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
