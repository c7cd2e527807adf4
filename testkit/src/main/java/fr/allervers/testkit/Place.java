package fr.allervers.testkit;

import org.apache.kafka.clients.producer.RecordMetadata;

/** Where a record stands. */
public record Place(String topic, int partition, long offset) {

    static Place of(RecordMetadata sent) {
        return new Place(sent.topic(), sent.partition(), sent.offset());
    }

    /** As dead letters name it. */
    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
