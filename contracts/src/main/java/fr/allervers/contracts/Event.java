package fr.allervers.contracts;

import java.time.Instant;
import java.util.UUID;

/** One record on a topic. Nothing is edited there: a correction is a new event. */
public interface Event {

    /** UUIDv7, also the CloudEvents id; readers recognise a repeated delivery by it. */
    UUID eventId();

    /** When the platform came to know, UTC; also the CloudEvents time. */
    Instant recordedAt();

    /** The Kafka key and the CloudEvents subject: events of one key keep their order. */
    String key();
}
