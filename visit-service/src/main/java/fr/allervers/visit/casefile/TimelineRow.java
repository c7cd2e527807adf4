package fr.allervers.visit.casefile;

import fr.allervers.visit.casefile.domain.TimelineEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the view {@code case_timeline}, which unites the entries of every room. */
@Entity
@Immutable
@Table(name = "case_timeline")
class TimelineRow {

    @Id
    String key;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    TimelineEntry.Kind kind;

    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /** {@code name=code} pairs, joined by {@code &}. */
    String codes;

    @Nullable
    String note;

    protected TimelineRow() {}

    TimelineEntry toDomain() {
        Map<String, String> byName = Arrays.stream(codes.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> !pair[1].isEmpty())
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new TimelineEntry(caseId, kind, entryId, occurredOn, recordedAt, byName, note);
    }
}
