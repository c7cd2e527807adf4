package fr.allervers.referral.stage.domain;

import fr.allervers.referral.domain.Stage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Acts of the eviction procedure (<i>actes de la procédure</i>) in their order, with their French codes. Five kinds are
 * also stages at which a household can be referred. The unpaid rent before them is no act: the referral holds it. The
 * winter truce (CPCE L412-6) is no act either: it suspends an execution.
 */
public enum ProcedureAct {
    /** Commandement de payer visant la clause résolutoire, loi 89-462 art. 24 I. */
    CDP(Stage.CDP, true),
    /** Signalement to or saisine of the CCAPEX, art. 24 I and II. */
    CCAPEX(Stage.CDP, false),
    ASSIGNATION(Stage.ASSIGNATION, true),
    /** Diagnostic social et financier sent to judge and CCAPEX, décret 2021-8. */
    DSF(Stage.ASSIGNATION, false),
    /** Hearing before the juge des contentieux de la protection. */
    AUDIENCE(Stage.ASSIGNATION, false),
    JUGEMENT(Stage.ASSIGNATION, false),
    SIGNIFICATION(Stage.ASSIGNATION, false),
    /** Commandement de quitter les lieux, CPCE L411-1. */
    CQL(Stage.CQL, true),
    /** Time granted by the juge de l'exécution, CPCE L412-3. */
    DELAI_GRACE(Stage.CQL, false),
    /** Réquisition de la force publique, CPCE R153-1. */
    RFP(Stage.RFP, true),
    /** Concours de la force publique, when which decision is not told. */
    CFP(Stage.CFP, true),
    CFP_OCTROI(Stage.CFP, true),
    CFP_REFUS(Stage.CFP, true),
    /** Told by a partner; otherwise it is worked out, see {@link ImplicitRefusal}. */
    CFP_REFUS_IMPLICITE(Stage.CFP, true),
    EXPULSION_EFFECTIVE(Stage.CQL, false),
    DEPART_VOLONTAIRE(null, false),
    ABANDON(null, false),
    /** A judge annuls an act: a fact of its own that names the annulled one. */
    ANNULATION(null, false);

    private final @Nullable Stage stage;
    private final boolean reaches;

    ProcedureAct(@Nullable Stage stage, boolean reaches) {
        this.stage = stage;
        this.reaches = reaches;
    }

    /** The stage that the act is, or that it shows to have been reached at least. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** The procedure stands at this stage from then on, even if it goes back; otherwise the act only shows it. */
    public boolean reachesStage() {
        return reaches;
    }

    public boolean decidesOnForce() {
        return stage == Stage.CFP;
    }

    public boolean endsTheProcedure() {
        return this == EXPULSION_EFFECTIVE || this == DEPART_VOLONTAIRE || this == ABANDON;
    }

    public static ProcedureAct of(Stage stage) {
        return valueOf(stage.name());
    }
}
