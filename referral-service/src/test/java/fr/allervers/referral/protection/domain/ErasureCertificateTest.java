package fr.allervers.referral.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureCertificateTest {

    private static final ErasureCertificate SEALED = ErasureCertificate.sealed(
            UUID.fromString("01a2b7c4-52d0-7a1e-8f63-5d0c9b7e1a24"),
            UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965"),
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
        assertThat(with(ErasureReason.RETENTION, SEALED.removals()).isGenuine()).isFalse();
        assertThat(with(SEALED.reason(), List.of(new Removal("referral", "contenu transmis", 1)))
                        .isGenuine())
                .isFalse();
    }

    private static ErasureCertificate with(ErasureReason reason, List<Removal> removals) {
        return new ErasureCertificate(
                SEALED.id(),
                SEALED.householdId(),
                SEALED.departments(),
                SEALED.erasedAt(),
                SEALED.erasedBy(),
                reason,
                removals,
                SEALED.hash());
    }
}
