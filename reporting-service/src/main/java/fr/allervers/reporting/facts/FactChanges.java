package fr.allervers.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how often this process touched the facts, so that others need not look when nothing moved. */
@ApplicationScoped
public class FactChanges {

    private final AtomicLong count = new AtomicLong();

    public void note() {
        count.incrementAndGet();
    }

    public long count() {
        return count.get();
    }
}
