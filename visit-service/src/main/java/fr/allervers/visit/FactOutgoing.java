package fr.allervers.visit;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.visit.v1.StepsReview;
import fr.allervers.contracts.visit.v1.StepsState;
import fr.allervers.contracts.visit.v1.TransitionState;
import fr.allervers.kit.Ids;
import fr.allervers.visit.casefile.domain.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every letter of this service has in common; codes are mapped by their name. */
@ApplicationScoped
public class FactOutgoing {

    private final Ids ids;

    public FactOutgoing(Ids ids) {
        this.ids = ids;
    }

    /** The stage is the case's on the day of the fact. */
    public Fact fact(CaseFile file, LocalDate occurredOn, Instant recordedAt) {
        return new Fact(
                ids.next(),
                file.id(),
                file.householdId(),
                occurredOn,
                recordedAt,
                file.department(),
                file.operator(),
                Stage.valueOf(file.stages().on(occurredOn).name()),
                Source.valueOf(file.source().name()),
                null);
    }

    public static @Nullable StepsReview review(fr.allervers.visit.casefile.domain.@Nullable StepsReview review) {
        return review == null
                ? null
                : new StepsReview(
                        StepsState.valueOf(review.steps().name()),
                        TransitionState.valueOf(review.transition().name()));
    }
}
