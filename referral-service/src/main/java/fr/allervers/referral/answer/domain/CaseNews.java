package fr.allervers.referral.answer.domain;

import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.Referral.State;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operator's work tells about a case, as far as its referrals are concerned. */
public sealed interface CaseNews {

    UUID caseId();

    @Nullable
    String operator();

    /** The team tried to reach the household: who works has accepted. */
    record WorkBegan(UUID caseId, @Nullable String operator) implements CaseNews {}

    record Met(UUID caseId, @Nullable String operator, LocalDate on) implements CaseNews {}

    record Closed(UUID caseId, @Nullable String operator, LocalDate on, String motive) implements CaseNews {}

    /** What the news makes of one of the case's referrals; itself when nothing. */
    default Referral tell(Referral referral) {
        return switch (referral.state()) {
            case State.Rejected _, State.Withdrawn _, State.Erased _ -> referral;
            case State.Allocated allocated
            when allocated.operator().equals(operator()) -> outcome(Answers.accept(referral, allocated.operator()));
            case State.Allocated _, State.Waitlisted _, State.Accepted _, State.Attached _ -> outcome(referral);
        };
    }

    private Referral outcome(Referral referral) {
        return switch (this) {
            case WorkBegan _ -> referral;
            case Met met -> referral.with(referral.state(), referral.progress().met(met.on()));
            case Closed closed ->
                referral.with(referral.state(), referral.progress().closed(closed.on(), closed.motive()));
        };
    }
}
