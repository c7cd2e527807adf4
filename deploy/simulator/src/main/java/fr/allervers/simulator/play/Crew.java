package fr.allervers.simulator.play;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few workers at once; each piece of work is done by one of them from its beginning to its end. */
final class Crew implements AutoCloseable {

    private static final int WORKERS = 8;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("worker-", 0).factory());

    /** Returns when all is done; throws the first failure. */
    void all(List<Runnable> work) {
        List<Callable<Object>> calls = work.stream().map(Executors::callable).toList();
        try {
            for (Future<Object> done : workers.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new SimulationFailure("interrompu", failure);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof SimulationFailure known
                    ? known
                    : new SimulationFailure("erreur imprévue : " + failure.getCause(), failure);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
