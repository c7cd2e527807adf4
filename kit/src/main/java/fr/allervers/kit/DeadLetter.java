package fr.allervers.kit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that could not be handled, by its pointer: topic, partition, offset. */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {

    @Id
    private UUID id;

    private String topic;

    @Column(name = "partition_no")
    private int partition;

    @Column(name = "offset_no")
    private long offset;

    private String type;
    private String reason;
    private String detail;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "replayed_at")
    private @Nullable Instant replayedAt;

    protected DeadLetter() {}

    DeadLetter(UUID id, Letter letter, String reason, String detail, Instant failedAt) {
        this.id = id;
        this.topic = letter.record().topic();
        this.partition = letter.record().partition();
        this.offset = letter.record().offset();
        this.type = letter.header(Headers.TYPE).orElse("unknown");
        this.reason = reason;
        this.detail = detail;
        this.failedAt = failedAt;
    }

    UUID id() {
        return id;
    }

    String topic() {
        return topic;
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    String origin() {
        return topic + "/" + partition + "/" + offset;
    }

    String type() {
        return type;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    Instant failedAt() {
        return failedAt;
    }

    boolean isReplayed() {
        return replayedAt != null;
    }

    void replayed(Instant at) {
        replayedAt = at;
    }
}
