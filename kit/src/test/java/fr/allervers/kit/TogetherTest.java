package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final List<List<Integer>> turns = new ArrayList<>();
    private final List<UniEmitter<? super List<String>>> open = new ArrayList<>();

    @Test
    void oneThatComesAlone_startsAtOnce() {
        Together<Integer, String> together = new Together<>(10, 1, this::later);

        UniAssertSubscriber<String> one = asked(together, 1);
        finish(0);

        assertThat(one.getItem()).isEqualTo("1");
        assertThat(turns).containsExactly(List.of(1));
    }

    @Test
    void whatArrivesDuringATurn_isTheNextOne_asLargeAsAllowed() {
        Together<Integer, String> together = new Together<>(2, 1, this::later);
        List<UniAssertSubscriber<String>> callers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> asked(together, number))
                .toList();
        assertThat(turns).containsExactly(List.of(1));

        finish(0);
        finish(1);
        finish(2);

        assertThat(turns).containsExactly(List.of(1), List.of(2, 3), List.of(4));
        assertThat(callers).extracting(UniAssertSubscriber::getItem).containsExactly("1", "2", "3", "4");
    }

    @Test
    void failureOfOne_staysItsOwn() {
        Together<Integer, String> together = new Together<>(
                10,
                1,
                inputs -> turns.isEmpty()
                        ? later(inputs)
                        : inputs.contains(3)
                                ? Uni.createFrom().failure(new IllegalStateException("three"))
                                : Uni.createFrom()
                                        .item(inputs.stream()
                                                .map(String::valueOf)
                                                .toList()));
        UniAssertSubscriber<String> first = asked(together, 1);
        UniAssertSubscriber<String> second = asked(together, 2);
        UniAssertSubscriber<String> third = asked(together, 3);

        finish(0);

        assertThat(first.getItem()).isEqualTo("1");
        assertThat(second.getItem()).isEqualTo("2");
        assertThat(third.getFailure()).isInstanceOf(IllegalStateException.class).hasMessage("three");
    }

    @Test
    void manyCallersFromManyThreads_eachGetTheirOwnAnswer() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Together<Integer, String> together = new Together<>(
                7,
                2,
                inputs -> Uni.createFrom()
                        .item(inputs)
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(1))
                        .invoke(count::incrementAndGet)
                        .map(all -> all.stream().map(String::valueOf).toList()));
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<String>> answers = IntStream.range(0, 2_000)
                    .mapToObj(number ->
                            callers.submit(() -> together.handle(number).await().atMost(Duration.ofSeconds(30))))
                    .toList();
            for (int number = 0; number < answers.size(); number++) {
                assertThat(answers.get(number).get()).isEqualTo(Integer.toString(number));
            }
        }
        assertThat(count.get()).isBetween(2_000 / 7, 1_999);
    }

    private Uni<List<String>> later(List<Integer> inputs) {
        turns.add(inputs);
        return Uni.createFrom().emitter(open::add);
    }

    private void finish(int turn) {
        open.get(turn).complete(turns.get(turn).stream().map(String::valueOf).toList());
    }

    private static UniAssertSubscriber<String> asked(Together<Integer, String> together, int number) {
        return together.handle(number).subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
