package fr.allervers.kit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Work that arrives while other work of its kind is under way goes together in the next turn: one transaction serves
 * many callers, and one that comes alone waits for nobody. When a turn fails each of it is tried by itself, so that one
 * caller's failure stays its own.
 */
public final class Together<I, O> {

    private final int largest;
    private final Function<List<I>, Uni<List<O>>> work;
    private final Queue<Waiting<I, O>> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore turns;

    /**
     * @param largest how many go together at most
     * @param turnsAtOnce how many turns run side by side at most
     * @param work answers in the order of what it is given
     */
    public Together(int largest, int turnsAtOnce, Function<List<I>, Uni<List<O>>> work) {
        this.largest = largest;
        this.turns = new Semaphore(turnsAtOnce);
        this.work = work;
    }

    private record Waiting<I, O>(I input, UniEmitter<? super O> caller) {}

    public Uni<O> handle(I input) {
        return Uni.createFrom().emitter(caller -> {
            queue.add(new Waiting<>(input, caller));
            next();
        });
    }

    /** Looks again after each turn: what came while all turns were taken is never left behind. */
    private void next() {
        while (!queue.isEmpty() && turns.tryAcquire()) {
            List<Waiting<I, O>> taken = taken();
            if (taken.isEmpty()) {
                turns.release();
            } else {
                turn(taken);
            }
        }
    }

    private List<Waiting<I, O>> taken() {
        List<Waiting<I, O>> taken = new ArrayList<>();
        for (Waiting<I, O> one = queue.poll(); one != null; one = taken.size() < largest ? queue.poll() : null) {
            taken.add(one);
        }
        return taken;
    }

    private void turn(List<Waiting<I, O>> taken) {
        Cancellable _ = outcome(taken).subscribe().with(_ -> {
            turns.release();
            next();
        });
    }

    /** Never fails: each caller is told its own failure. */
    private Uni<Void> outcome(List<Waiting<I, O>> taken) {
        return answers(taken)
                .invoke(answers -> {
                    for (int index = 0; index < taken.size(); index++) {
                        taken.get(index).caller().complete(answers.get(index));
                    }
                })
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> apart(taken, failure));
    }

    private Uni<List<O>> answers(List<Waiting<I, O>> taken) {
        return Uni.createFrom()
                .deferred(() -> work.apply(taken.stream().map(Waiting::input).toList()));
    }

    private Uni<Void> apart(List<Waiting<I, O>> taken, Throwable failure) {
        if (taken.size() == 1) {
            taken.getFirst().caller().fail(failure);
            return Uni.createFrom().voidItem();
        }
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Waiting<I, O> one : taken) {
            all = all.chain(() -> outcome(List.of(one)));
        }
        return all;
    }
}
