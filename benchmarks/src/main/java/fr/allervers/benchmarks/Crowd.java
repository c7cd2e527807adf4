package fr.allervers.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Many clients at once: as fast as they get answers (closed), or at a fixed pace (open). */
final class Crowd {

    private Crowd() {}

    /** One request; the number is different for each. */
    interface Work {
        void once(long number) throws Exception;
    }

    /** Requests per second of so many clients, each waiting for its answer. */
    static double closed(int clients, Duration time, Work work) {
        AtomicLong numbers = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        long begin = System.nanoTime();
        run(clients, () -> {
            while (System.nanoTime() < end) {
                work.once(numbers.getAndIncrement());
            }
        });
        return numbers.get() / ((System.nanoTime() - begin) / 1e9);
    }

    /** Requests per second of so many clients until so many are done. */
    static double through(int clients, int count, Work work) {
        AtomicLong numbers = new AtomicLong();
        long begin = System.nanoTime();
        run(clients, () -> {
            for (long number = numbers.getAndIncrement(); number < count; number = numbers.getAndIncrement()) {
                work.once(number);
            }
        });
        return count / ((System.nanoTime() - begin) / 1e9);
    }

    /** Latencies at a fixed pace, each from the instant at which the request was due, sent late or not. */
    static Latencies open(int clients, double perSecond, Duration time, Work work) {
        int count = (int) (perSecond * time.toMillis() / 1_000);
        long[] latencies = new long[count];
        AtomicLong numbers = new AtomicLong();
        long begin = System.nanoTime();
        run(clients, () -> {
            for (long number = numbers.getAndIncrement(); number < count; number = numbers.getAndIncrement()) {
                long due = begin + dueAfter(number, perSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                work.once(number);
                latencies[(int) number] = System.nanoTime() - due;
            }
        });
        return Latencies.of(latencies);
    }

    /** Nanoseconds from the beginning at which a request is due. */
    static long dueAfter(long number, double perSecond) {
        return (long) (number * 1e9 / perSecond);
    }

    private interface Body {
        void run() throws Exception;
    }

    private static void run(int clients, Body body) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    body.run();
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
