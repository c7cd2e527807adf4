package fr.allervers.referral.stage.domain;

import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partner states of the procedure.
 *
 * @param documentReference the exact reference of the document; stays in this service
 * @param hearing of an AUDIENCE
 * @param judgement of a JUGEMENT
 * @param supersedes the fact that this one corrects
 * @param annuls of an ANNULATION: the fact that the judge annulled
 * @param follows the earlier fact of the same round: the summons of a judgement, the request that a decision answers
 */
public record Statement(
        ProcedureAct act,
        LocalDate on,
        DocumentKind document,
        @Nullable String documentReference,
        @Nullable Hearing hearing,
        @Nullable JudgementKind judgement,
        @Nullable UUID supersedes,
        @Nullable UUID annuls,
        @Nullable UUID follows) {

    static Statement of(ProcedureAct act, LocalDate on) {
        return new Statement(act, on, DocumentKind.PARTNER_STATEMENT, null, null, null, null, null, null);
    }

    /** Fields that an act needs, or that do not belong to it. */
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        belongs(act == ProcedureAct.AUDIENCE, hearing, "/hearing", found);
        belongs(act == ProcedureAct.JUGEMENT, judgement, "/judgement", found);
        belongs(act == ProcedureAct.ANNULATION, annuls, "/annuls", found);
        if (hearing != null && isAhead() && hearing.household() != HearingPresence.UNKNOWN) {
            found.add(StageRefusal.NOT_KNOWN_BEFORE_THE_HEARING.at("/hearing/household"));
        }
        return found;
    }

    private static void belongs(boolean belongs, @Nullable Object value, String pointer, List<Violation> found) {
        if (belongs && value == null) {
            found.add(StageRefusal.NEEDED_BY_THE_ACT.at(pointer));
        } else if (!belongs && value != null) {
            found.add(StageRefusal.NOT_OF_THE_ACT.at(pointer));
        }
    }

    /** A date that was set and may lie ahead; everything else has happened. */
    public boolean mayLieAhead() {
        return hearing != null && hearing.outcome() != HearingOutcome.HELD;
    }

    /** The stage that it sets or shows. */
    public Optional<Stage> stage() {
        return mayLieAhead() ? Optional.empty() : act.stage();
    }

    private boolean isAhead() {
        return hearing != null && hearing.outcome() == HearingOutcome.PLANNED;
    }

    List<UUID> refersTo() {
        return Stream.of(supersedes, annuls, follows).filter(Objects::nonNull).toList();
    }
}
