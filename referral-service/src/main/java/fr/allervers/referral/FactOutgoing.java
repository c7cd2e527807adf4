package fr.allervers.referral;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.kit.Ids;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every letter about a referral has in common; codes are mapped by their name. */
@ApplicationScoped
public class FactOutgoing {

    private final Ids ids;
    private final Clock clock;

    public FactOutgoing(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Of today, where the department is. */
    public Fact of(Referral referral, @Nullable String operator) {
        return of(referral, operator, null);
    }

    /** {@code supersedes}: the event that is taken back by this one. */
    public Fact of(Referral referral, @Nullable String operator, @Nullable UUID supersedes) {
        Instant now = clock.instant();
        return new Fact(
                ids.next(),
                referral.caseId(),
                // a rejected household is not kept: its facts carry a pseudonym that is used once
                referral.householdId().orElseGet(referral::id),
                DepartmentZone.today(referral.department(), now),
                now,
                referral.department(),
                operator,
                Stage.valueOf(referral.stage().name()),
                Source.valueOf(referral.source().name()),
                supersedes);
    }

    /** Of one that has its place. */
    public ReferralAllocated allocated(Referral referral) {
        Referral.State.Allocated state = (Referral.State.Allocated) referral.state();
        return new ReferralAllocated(
                of(referral, state.operator()),
                referral.id(),
                state.quotaMonth(),
                referral.stageDate(),
                referral.hearingDate());
    }
}
