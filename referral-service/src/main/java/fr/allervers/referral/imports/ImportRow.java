package fr.allervers.referral.imports;

import fr.allervers.kit.Scope;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.imports.ImportReport.ImportState;
import fr.allervers.referral.imports.domain.Header;
import fr.allervers.referral.imports.domain.ImportOrder;
import fr.allervers.referral.imports.domain.ImportOrder.Atomicity;
import fr.allervers.referral.imports.domain.ImportOrder.Mode;
import fr.allervers.referral.imports.domain.Sender;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An import: whose it is, what was asked for, how far it is. */
@Entity
@Table(name = "import_batch")
class ImportRow {

    @Id
    UUID id;

    String source;

    @Column(name = "by_secretariat")
    boolean bySecretariat;

    String departments;
    String mode;
    String atomicity;

    /** Of a CSV file. */
    @Nullable
    String header;

    String state;
    long lines;
    long accepted;
    long rejected;
    long known;

    @Column(name = "not_entered")
    long notEntered;

    @Column(name = "checked_to")
    long checkedTo;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "touched_at")
    Instant touchedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    protected ImportRow() {}

    static ImportRow begin(
            UUID id, Scope scope, Sender sender, ImportOrder order, Optional<Header> header, Instant now) {
        ImportRow row = new ImportRow();
        row.id = id;
        row.source = sender.source().name();
        row.bySecretariat = sender.secretariat();
        row.departments = scope.departments().stream().sorted().collect(Collectors.joining(" "));
        row.mode = order.mode().name();
        row.atomicity = order.atomicity().name();
        row.header = header.map(Header::line).orElse(null);
        row.state = ImportState.RECEIVING.name();
        row.receivedAt = now;
        row.touchedAt = now;
        return row;
    }

    boolean is(ImportState one) {
        return state.equals(one.name());
    }

    void queue() {
        state = ImportState.QUEUED.name();
    }

    void end(ImportState how, Instant now) {
        state = how.name();
        finishedAt = now;
    }

    void count(ImportLine.LineStatus status) {
        switch (status) {
            case ACCEPTED -> accepted++;
            case REJECTED -> rejected++;
            case KNOWN -> known++;
            case NOT_ENTERED -> notEntered++;
            case NOT_PROCESSED -> {}
        }
    }

    void countAgain() {
        accepted = 0;
        rejected = 0;
        known = 0;
        checkedTo = 0;
    }

    /** Good lines that stay out. */
    void leaveOut() {
        notEntered = accepted;
        accepted = 0;
    }

    ImportOrder order() {
        return new ImportOrder(Mode.valueOf(mode), Atomicity.valueOf(atomicity));
    }

    /** The scope of the partner in whose name the file came: its lines are judged in it, not in the worker's. */
    Scope scope() {
        Set<String> all = Arrays.stream(departments.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new Scope(
                "import", Set.of("partner"), all, all.contains(Scope.ALL), Optional.empty(), Optional.of(source));
    }

    PendingImport pending() {
        return new PendingImport(
                id, scope(), order(), Optional.ofNullable(header).map(Header::of), checkedTo, rejected > 0);
    }

    ImportReport report() {
        return new ImportReport(
                id,
                Source.valueOf(source),
                bySecretariat,
                order().mode(),
                order().atomicity(),
                ImportState.valueOf(state),
                lines,
                accepted + rejected + known + notEntered,
                accepted,
                rejected,
                known,
                notEntered,
                receivedAt,
                finishedAt);
    }
}
