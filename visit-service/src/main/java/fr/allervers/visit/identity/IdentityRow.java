package fr.allervers.visit.identity;

import fr.allervers.visit.identity.domain.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household's address and ways to reach it; lists are kept one item per line. */
@Entity
@Table(name = "household_identity")
class IdentityRow {

    @Id
    @Column(name = "household_id")
    UUID householdId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String phones;

    @Nullable
    String email;

    @Column(name = "address_lines")
    String addressLines;

    @Column(name = "postal_code")
    String postalCode;

    String commune;

    @Nullable
    String situation;

    protected IdentityRow() {}

    Identity toDomain(List<MemberRow> members) {
        return new Identity(
                householdId,
                recordedAt,
                members.stream().map(MemberRow::toDomain).toList(),
                phones.lines().toList(),
                email,
                addressLines.lines().toList(),
                postalCode,
                commune,
                SituationJson.read(situation));
    }
}
