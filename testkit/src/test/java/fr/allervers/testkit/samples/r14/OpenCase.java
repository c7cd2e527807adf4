package fr.allervers.testkit.samples.r14;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong: injected from behind, and remembers. */
@ApplicationScoped
public class OpenCase {

    static final AtomicInteger OPENED = new AtomicInteger();

    @Inject
    Clock clock;

    private int count;

    public int open() {
        count++;
        return count;
    }
}
