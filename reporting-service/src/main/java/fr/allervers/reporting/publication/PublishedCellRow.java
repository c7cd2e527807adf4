package fr.allervers.reporting.publication;

import fr.allervers.reporting.publication.domain.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was told of a cell, by its key on the topic. */
@Entity
@Table(name = "published_cell")
class PublishedCellRow {

    @Id
    private String key;

    private @Nullable Long value;
    private boolean withheld;

    @Column(name = "told_at")
    private Instant toldAt;

    protected PublishedCellRow() {}

    PublishedCellRow(String key, Told told, Instant toldAt) {
        this.key = key;
        this.value = told.value();
        this.withheld = told.withheld();
        this.toldAt = toldAt;
    }

    String key() {
        return key;
    }

    Told toTold() {
        return new Told(value, withheld);
    }
}
