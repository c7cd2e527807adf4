package fr.allervers.referral.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureCertificateTest {

    private static final UUID NAMED = UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965");
    private static final UUID MERGED = UUID.fromString("01a10b1e-0c11-7b8e-9a3c-7c1d2e3f4a5b");
    private static final ErasureCertificate SEALED = ErasureCertificate.sealed(
            UUID.fromString("01a2b7c4-52d0-7a1e-8f63-5d0c9b7e1a24"),
            List.of(NAMED, MERGED),
            List.of("93", "75"),
            Instant.parse("2026-12-28T09:41:02.112345678Z"),
            "somebody",
            ErasureReason.REQUEST,
            List.of(new Removal("referral", "contenu transmis", 2)));

    @Test
    void certificate_asSealed_isGenuine() {
        assertThat(SEALED.isGenuine()).isTrue();
        assertThat(SEALED.departments()).containsExactly("75", "93");
        assertThat(SEALED.erasedAt()).isEqualTo(Instant.parse("2026-12-28T09:41:02.112345Z"));
    }

    @Test
    void certificate_changedLater_isNot() {
        assertThat(with(SEALED.households(), ErasureReason.RETENTION, SEALED.removals())
                        .isGenuine())
                .isFalse();
        assertThat(with(SEALED.households(), SEALED.reason(), List.of(new Removal("referral", "contenu transmis", 1)))
                        .isGenuine())
                .isFalse();
        assertThat(with(List.of(NAMED), SEALED.reason(), SEALED.removals()).isGenuine())
                .isFalse();
    }

    @Test
    void certificate_namesFirstTheHouseholdThatWasNamed() {
        assertThat(SEALED.householdId()).isEqualTo(NAMED);
        assertThat(SEALED.households()).containsExactly(NAMED, MERGED);
    }

    private static ErasureCertificate with(List<UUID> households, ErasureReason reason, List<Removal> removals) {
        return new ErasureCertificate(
                SEALED.id(),
                households,
                SEALED.departments(),
                SEALED.erasedAt(),
                SEALED.erasedBy(),
                reason,
                removals,
                SEALED.hash());
    }
}
