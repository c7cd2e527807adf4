package fr.allervers.contracts;

import java.time.Instant;
import java.util.UUID;

/** A fact about one case; its {@link Fact} is what every such event carries. */
public interface CaseEvent extends Event {

    Fact fact();

    @Override
    default UUID eventId() {
        return fact().eventId();
    }

    @Override
    default Instant recordedAt() {
        return fact().recordedAt();
    }

    @Override
    default String key() {
        return fact().caseId().toString();
    }
}
