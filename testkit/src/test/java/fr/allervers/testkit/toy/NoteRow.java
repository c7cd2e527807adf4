package fr.allervers.testkit.toy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A note as it is kept. */
@Entity
@Table(name = "note")
class NoteRow {

    @Id
    UUID id;

    String text;

    @Version
    long version;

    static NoteRow of(UUID id, String text) {
        NoteRow row = new NoteRow();
        row.id = id;
        row.text = text;
        return row;
    }
}
