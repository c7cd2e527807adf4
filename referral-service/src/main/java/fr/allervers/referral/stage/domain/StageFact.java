package fr.allervers.referral.stage.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A dated fact of the procedure as it was recorded; never edited. The stage at which a household was referred is one
 * too: it carries the id of its referral.
 *
 * @param eventId the event that told it; empty for a referral's own stage and for what was recorded before corrections
 */
public record StageFact(
        UUID id, UUID referralId, Statement said, Source recordedBy, Instant recordedAt, Optional<UUID> eventId) {

    /** By day; of one day in the order of the procedure. */
    static final Comparator<StageFact> IN_TIME = Comparator.comparing((StageFact fact) -> fact.said.on())
            .thenComparing(fact -> fact.said.act())
            .thenComparing(StageFact::id);

    /** The stage that a referral itself told. */
    public static StageFact ofReferral(UUID referralId, Stage stage, LocalDate on, Source source, Instant receivedAt) {
        Statement said = Statement.of(ProcedureAct.of(stage), on);
        return new StageFact(referralId, referralId, said, source, receivedAt, Optional.empty());
    }

    public boolean isOfReferral() {
        return id.equals(referralId);
    }

    public boolean saysSameAs(StageFact other) {
        return referralId.equals(other.referralId) && said.equals(other.said);
    }
}
