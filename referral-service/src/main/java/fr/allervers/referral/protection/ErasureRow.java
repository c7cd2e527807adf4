package fr.allervers.referral.protection;

import fr.allervers.referral.protection.domain.ErasureCertificate;
import fr.allervers.referral.protection.domain.ErasureReason;
import fr.allervers.referral.protection.domain.Removal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A certificate as a row that is never changed; lists are kept one item per line. */
@Entity
@Table(name = "erasure")
class ErasureRow {

    @Id
    UUID id;

    @Column(name = "household_id")
    UUID householdId;

    String departments;

    @Column(name = "erased_at")
    Instant erasedAt;

    @Column(name = "erased_by")
    String erasedBy;

    String reason;
    String removals;
    String hash;

    protected ErasureRow() {}

    static ErasureRow of(ErasureCertificate certificate) {
        ErasureRow row = new ErasureRow();
        row.id = certificate.id();
        row.householdId = certificate.householdId();
        row.departments = String.join("\n", certificate.departments());
        row.erasedAt = certificate.erasedAt();
        row.erasedBy = certificate.erasedBy();
        row.reason = certificate.reason().name();
        row.removals = String.join(
                "\n", certificate.removals().stream().map(ErasureRow::line).toList());
        row.hash = certificate.hash();
        return row;
    }

    /** {@code also}: the households merged with the one that was named. */
    ErasureCertificate toCertificate(List<UUID> also) {
        return new ErasureCertificate(
                id,
                Stream.concat(Stream.of(householdId), also.stream()).toList(),
                departments.lines().toList(),
                erasedAt,
                erasedBy,
                ErasureReason.valueOf(reason),
                lines(removals),
                hash);
    }

    private static String line(Removal removal) {
        return removal.table() + " " + removal.rows() + " " + removal.content();
    }

    private static List<Removal> lines(String text) {
        return text.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> new Removal(part[0], part[2], Integer.parseInt(part[1])))
                .toList();
    }
}
