package fr.allervers.referral.protection;

import fr.allervers.referral.protection.PersonalStore.Records;
import fr.allervers.referral.protection.ReadAccessLog.Deed;
import fr.allervers.referral.protection.domain.CatalogueField;
import fr.allervers.referral.protection.domain.ErasureCertificate;
import fr.allervers.referral.protection.domain.ErasureReason;
import fr.allervers.referral.protection.domain.Recipient;
import fr.allervers.referral.protection.domain.Removal;
import fr.allervers.referral.protection.domain.Sensitivity;
import fr.allervers.referral.protection.domain.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What data-protection officers, and whoever asks what a field is for, get to read. */
final class ProtectionViews {

    private static final String RETENTION =
            "%d mois après le dernier contact venant du ménage, ou après la dernière transmission si elle est plus récente";

    private ProtectionViews() {}

    @Schema(name = "DataCatalogueField", description = "Why a field of a referral is asked for, who gets it, how long")
    record CatalogueView(
            @Schema(description = "Pointer without the places in lists", examples = "/household/members/lastName")
            String field,

            @Schema(description = "In French") String label,
            @Schema(description = "In French") String purpose,
            String legalBasis,
            String retention,
            List<Recipient> recipients,
            Sensitivity sensitivity) {

        static CatalogueView of(CatalogueField field, int months) {
            return new CatalogueView(
                    field.field(),
                    field.label(),
                    field.purpose(),
                    CatalogueField.LEGAL_BASIS,
                    RETENTION.formatted(months),
                    field.recipients(),
                    field.sensitivity());
        }
    }

    @Schema(name = "HouseholdExport", description = "All that this service holds of a household")
    record ExportView(
            UUID householdId,
            Instant exportedAt,

            @Schema(description = "What partners said, field by field, each value with its provenance")
            List<ExportedFieldView> fields,

            @Schema(description = "The rows themselves, by table, without what stands in the fields")
            List<ExportedTableView> tables,

            @Schema(description = "Who read or changed something, the newest first, at most 1,000")
            List<DeedView> accessLog,

            @Schema(description = "When the household was erased: the certificate", nullable = true) @Nullable
            UUID erasureId) {

        static ExportView of(ExportHousehold.Export export, ShowCatalogue.Shown catalogue) {
            return new ExportView(
                    export.householdId(),
                    export.exportedAt(),
                    export.sheet().statements().entrySet().stream()
                            .map(entry -> ExportedFieldView.of(
                                    entry.getKey(),
                                    entry.getValue(),
                                    export.sheet().differs(entry.getKey()),
                                    catalogue))
                            .toList(),
                    export.records().stream().map(ExportedTableView::of).toList(),
                    export.deeds().stream().map(DeedView::of).toList(),
                    export.erased().map(ErasureCertificate::id).orElse(null));
        }
    }

    @Schema(name = "ExportedField")
    record ExportedFieldView(
            String field,

            @Schema(
                    description = "Purpose, recipients, retention; absent for a field of an earlier version",
                    nullable = true)
            @Nullable
            CatalogueView catalogue,

            @Schema(description = "Referrals of the household say different things")
            boolean differs,

            List<ExportedValueView> values) {

        static ExportedFieldView of(
                String field, List<Statement> statements, boolean differs, ShowCatalogue.Shown catalogue) {
            return new ExportedFieldView(
                    field,
                    catalogue.fields().stream()
                            .filter(one -> one.field().equals(field))
                            .findFirst()
                            .map(one -> CatalogueView.of(one, catalogue.months()))
                            .orElse(null),
                    differs,
                    statements.stream().map(ExportedValueView::of).toList());
        }
    }

    @Schema(name = "ExportedValue")
    record ExportedValueView(
            @Schema(description = "Where it stands in the referral")
            String pointer,

            String value,
            UUID referralId,
            @Schema(description = "Who said so") String origin,
            @Schema(description = "As of when") LocalDate asOf) {

        static ExportedValueView of(Statement statement) {
            return new ExportedValueView(
                    statement.pointer(),
                    statement.value(),
                    statement.referralId(),
                    statement.origin(),
                    statement.asOf());
        }
    }

    @Schema(name = "ExportedTable")
    record ExportedTableView(
            String table,

            @Schema(description = "What an erasure takes from it, in French")
            String content,

            List<Map<String, Object>> rows) {

        static ExportedTableView of(Records records) {
            return new ExportedTableView(records.table(), records.content(), records.rows());
        }
    }

    @Schema(name = "AccessLogEntry", description = "Who saw or changed what about a household")
    record DeedView(
            @Schema(description = "Stable id of the person or system, from its token")
            String who,

            @Schema(examples = "export-household") String deed,
            Instant at) {

        static DeedView of(Deed deed) {
            return new DeedView(deed.who(), deed.deed(), deed.at());
        }
    }

    @Schema(name = "HouseholdFound", description = "A household that names the person; no personal data")
    record FoundView(UUID householdId, List<SearchHouseholds.FoundReferral> referrals) {

        static FoundView of(SearchHouseholds.Found found) {
            return new FoundView(found.householdId(), found.referrals());
        }
    }

    @Schema(name = "ErasureCertificate", description = "The proof of an erasure; by pseudonym only")
    record CertificateView(
            UUID id,

            @Schema(description = "The household that was named")
            UUID householdId,

            @Schema(description = "Every household that was erased: the one that was named, then those merged with it")
            List<UUID> householdIds,

            List<String> departments,
            Instant erasedAt,

            @Schema(description = "Stable id of who asked, or `retention` for the sweep")
            String erasedBy,

            ErasureReason reason,
            List<Removal> removals,

            @Schema(description = "SHA-256 over all the rest")
            String hash,

            @Schema(description = "The hash still fits: nothing of the certificate was changed")
            boolean genuine) {

        static CertificateView of(ErasureCertificate certificate) {
            return new CertificateView(
                    certificate.id(),
                    certificate.householdId(),
                    certificate.households(),
                    certificate.departments(),
                    certificate.erasedAt(),
                    certificate.erasedBy(),
                    certificate.reason(),
                    certificate.removals(),
                    certificate.hash(),
                    certificate.isGenuine());
        }
    }

    @Schema(name = "RetentionPreview", description = "What the next sweep erases; asking erases nothing")
    record PreviewView(
            @Schema(description = "Months after the last contact")
            int months,

            @Schema(description = "Households whose last contact and last referral came before this day are due")
            LocalDate keptSince,

            @Schema(description = "Households due, by department")
            Map<String, Long> dueByDepartment,

            @Schema(description = "Households due in the caller's departments")
            long due,

            @Schema(description = "Months that the access log is kept")
            int accessLogMonths) {

        static PreviewView of(SweepRetention.Preview preview) {
            return new PreviewView(
                    preview.rule().months(),
                    preview.keptSince(),
                    preview.due(),
                    preview.due().values().stream().mapToLong(Long::longValue).sum(),
                    preview.ofAccessLog().months());
        }
    }
}
