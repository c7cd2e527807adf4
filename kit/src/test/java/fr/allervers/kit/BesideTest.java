package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BesideTest {

    private final Vertx vertx = Vertx.vertx();
    private final Context context = vertx.getOrCreateContext();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void work_leavesTheEventLoop_andItsResultComesBackToIt() throws Exception {
        CompletableFuture<Context> heardOn = new CompletableFuture<>();

        boolean workedOnEventLoop = asked(Context::isOnEventLoopThread, heardOn).get();

        assertThat(workedOnEventLoop).isFalse();
        assertThat(heardOn.get()).isSameAs(context);
    }

    @Test
    void workDoneHere_isThereAtOnce() {
        assertThat(Beside.here(() -> "done").result().subscribeAsCompletionStage())
                .isCompletedWithValue("done");
    }

    @Test
    void whatTheWorkThrew_isTheFailure() {
        CompletableFuture<String> answer = asked(
                () -> {
                    throw new IllegalStateException("no");
                },
                new CompletableFuture<>());

        assertThatThrownBy(answer::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }

    private <T> CompletableFuture<T> asked(Supplier<T> work, CompletableFuture<Context> heardOn) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        context.runOnContext(_ -> {
            var _ = Beside.begin(work)
                    .result()
                    .onTermination()
                    .invoke(() -> heardOn.complete(Vertx.currentContext()))
                    .subscribe()
                    .with(answer::complete, answer::completeExceptionally);
        });
        return answer;
    }
}
