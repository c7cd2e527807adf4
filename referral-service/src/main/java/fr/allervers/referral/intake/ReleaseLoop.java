package fr.allervers.referral.intake;

import fr.allervers.kit.Loop;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.allocation.ReleaseStore;
import fr.allervers.referral.allocation.ReleaseStore.Mark;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.domain.PlanHistory;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for departments whose month turned or whose plan changed while cases wait there. */
@ApplicationScoped
public class ReleaseLoop {

    private static final Duration REST = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Transactions transactions;
    private final ReleaseStore marks;
    private final PlanStore plans;
    private final ReleasePlaces release;
    private final Clock clock;
    private @Nullable Loop loop;

    public ReleaseLoop(
            Vertx vertx,
            Transactions transactions,
            ReleaseStore marks,
            PlanStore plans,
            ReleasePlaces release,
            Clock clock) {
        this.vertx = vertx;
        this.transactions = transactions;
        this.marks = marks;
        this.plans = plans;
        this.release = release;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(vertx, "release of places", REST, this::once);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private Uni<Boolean> once() {
        return transactions
                .run(tx -> marks.marks(tx)
                        .chain(found -> plans.histories(tx, departments(found))
                                .map(histories -> found.stream()
                                        .filter(mark -> isDue(mark, histories))
                                        .toList())))
                .chain(this::releaseAll);
    }

    private static List<String> departments(List<Mark> found) {
        return found.stream().map(Mark::department).toList();
    }

    private boolean isDue(Mark mark, Map<String, PlanHistory> histories) {
        LocalDate today = DepartmentZone.today(mark.department(), clock.instant());
        return histories
                .getOrDefault(mark.department(), PlanHistory.EMPTY)
                .inForce(today)
                .filter(plan -> plan.year() == today.getYear())
                .filter(plan -> !mark.isFor(YearMonth.from(today), plan.version()))
                .isPresent();
    }

    private Uni<Boolean> releaseAll(List<Mark> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(mark -> release.handle(mark.department()))
                .collect()
                .asList()
                .replaceWith(false);
    }
}
