package fr.allervers.reporting.rebuild;

import fr.allervers.reporting.rebuild.domain.Difference;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import fr.allervers.reporting.rebuild.domain.RebuildState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rebuild as a row; its times are the database's, which also stamps the facts. */
@Entity
@Table(name = "rebuild")
class RebuildRow {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RebuildState state;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "loaded_at")
    private @Nullable Instant loadedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "facts_read")
    private long factsRead;

    /** One line per difference: what, before, after. */
    private String differences;

    protected RebuildRow() {}

    Rebuild toRebuild() {
        return new Rebuild(
                id,
                state,
                startedAt,
                loadedAt,
                finishedAt,
                factsRead,
                differences.lines().map(RebuildRow::difference).toList());
    }

    static String lines(List<Difference> differences) {
        return differences.stream()
                .map(one -> one.what() + "\t" + one.before() + "\t" + one.after())
                .collect(Collectors.joining("\n"));
    }

    private static Difference difference(String line) {
        String[] parts = line.split("\t");
        return new Difference(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
