package fr.allervers.referral.imports;

import fr.allervers.kit.Scope;
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

/** An import: whose it is, how far it is. */
@Entity
@Table(name = "import_batch")
class ImportRow {

    @Id
    UUID id;

    String source;
    String departments;
    String state;
    long lines;
    long accepted;
    long rejected;
    long known;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "touched_at")
    Instant touchedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    protected ImportRow() {}

    static ImportRow begin(UUID id, Scope scope, Instant now) {
        ImportRow row = new ImportRow();
        row.id = id;
        row.source = scope.partnerKind().orElse("");
        row.departments = scope.departments().stream().sorted().collect(Collectors.joining(" "));
        row.state = ImportReport.ImportState.RECEIVING.name();
        row.receivedAt = now;
        row.touchedAt = now;
        return row;
    }

    void queue() {
        state = ImportReport.ImportState.QUEUED.name();
    }

    void finish(Instant now) {
        state = ImportReport.ImportState.DONE.name();
        finishedAt = now;
    }

    void count(ImportLine.LineStatus status) {
        switch (status) {
            case ACCEPTED -> accepted++;
            case REJECTED -> rejected++;
            case KNOWN -> known++;
        }
    }

    /** The scope that the file came with: its lines are judged in it, not in the worker's. */
    Scope scope() {
        Set<String> all = Arrays.stream(departments.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new Scope(
                "import", Set.of("partner"), all, all.contains(Scope.ALL), Optional.empty(), Optional.of(source));
    }

    ImportReport report() {
        return new ImportReport(
                id,
                ImportReport.ImportState.valueOf(state),
                lines,
                accepted + rejected + known,
                accepted,
                rejected,
                known,
                receivedAt,
                finishedAt);
    }
}
