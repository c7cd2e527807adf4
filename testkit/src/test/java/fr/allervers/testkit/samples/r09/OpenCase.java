package fr.allervers.testkit.samples.r09;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Wrong: sends beside the outbox. */
public class OpenCase {

    private final KafkaProducer<String, String> producer;

    public OpenCase(KafkaProducer<String, String> producer) {
        this.producer = producer;
    }

    public boolean send() {
        return producer.send(new ProducerRecord<>("topic", "value")).isDone();
    }
}
