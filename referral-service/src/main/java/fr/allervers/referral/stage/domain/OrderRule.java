package fr.allervers.referral.stage.domain;

import static fr.allervers.referral.stage.domain.ProcedureAct.ASSIGNATION;
import static fr.allervers.referral.stage.domain.ProcedureAct.AUDIENCE;
import static fr.allervers.referral.stage.domain.ProcedureAct.CDP;
import static fr.allervers.referral.stage.domain.ProcedureAct.CFP;
import static fr.allervers.referral.stage.domain.ProcedureAct.CFP_OCTROI;
import static fr.allervers.referral.stage.domain.ProcedureAct.CFP_REFUS;
import static fr.allervers.referral.stage.domain.ProcedureAct.CFP_REFUS_IMPLICITE;
import static fr.allervers.referral.stage.domain.ProcedureAct.CQL;
import static fr.allervers.referral.stage.domain.ProcedureAct.DELAI_GRACE;
import static fr.allervers.referral.stage.domain.ProcedureAct.DSF;
import static fr.allervers.referral.stage.domain.ProcedureAct.EXPULSION_EFFECTIVE;
import static fr.allervers.referral.stage.domain.ProcedureAct.JUGEMENT;
import static fr.allervers.referral.stage.domain.ProcedureAct.RFP;
import static fr.allervers.referral.stage.domain.ProcedureAct.SIGNIFICATION;

import fr.allervers.referral.stage.domain.OrderCheck.Missing;
import fr.allervers.referral.stage.domain.OrderCheck.TooLate;
import fr.allervers.referral.stage.domain.OrderCheck.TooSoon;
import fr.allervers.referral.stage.domain.OrderCheck.WithinTruce;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The usual order of the acts. Partners know a procedure in part, so what breaks a rule is remarked, never refused.
 * Delays are counted without holidays: what certainly is too early is remarked, what is on the edge is not.
 */
public enum OrderRule {
    SUMMONS_BEFORE_CDP_DELAY(
            "D-CDP-EFFET",
            "loi 89-462 art. 24 I",
            "Assignation moins de six semaines après le commandement de payer : la clause résolutoire n'est pas acquise."),
    HEARING_WITHOUT_SUMMONS(
            "D-ASSIGN-PREFET", "loi 89-462 art. 24 III", "Audience sans assignation connue avant elle."),
    HEARING_TOO_SOON(
            "D-ASSIGN-PREFET",
            "loi 89-462 art. 24 III",
            "Audience moins de six semaines après l'assignation : le délai de notification au préfet n'est pas tenu."),
    JUDGEMENT_WITHOUT_SUMMONS(
            "D-ASSIGN-PREFET", "loi 89-462 art. 24 III", "Jugement sans assignation ni audience connue avant lui."),
    SERVICE_WITHOUT_JUDGEMENT("D-CQL", "CPCE L411-1", "Signification sans jugement connu avant elle."),
    CQL_WITHOUT_JUDGEMENT("D-CQL", "CPCE L411-1", "Commandement de quitter les lieux sans jugement connu avant lui."),
    GRACE_WITHOUT_CQL(
            "D-JEX",
            "CPCE R412-4",
            "Délai de grâce du juge de l'exécution sans commandement de quitter les lieux connu avant lui."),
    RFP_WITHOUT_CQL(
            "D-CQL",
            "CPCE L412-1",
            "Réquisition de la force publique sans commandement de quitter les lieux connu avant elle."),
    RFP_BEFORE_CQL_DELAY(
            "D-CQL", "CPCE L412-1", "Réquisition moins de deux mois après le commandement de quitter les lieux."),
    DECISION_WITHOUT_RFP(
            "D-RFP",
            "CPCE R153-1",
            "Décision sur le concours de la force publique sans réquisition connue avant elle."),
    DECISION_AFTER_SILENCE(
            "D-RFP", "CPCE R153-1", "Décision plus de deux mois après la réquisition : le silence valait déjà refus."),
    SILENCE_TOO_SHORT("D-RFP", "CPCE R153-1", "Refus implicite signalé avant deux mois de silence."),
    EVICTION_WITHOUT_CQL("D-CQL", "CPCE L411-1", "Expulsion sans commandement de quitter les lieux connu avant elle."),
    EVICTION_BEFORE_CQL_DELAY(
            "D-CQL", "CPCE L412-1", "Expulsion moins de deux mois après le commandement de quitter les lieux."),
    EVICTION_IN_TRUCE(
            "D-TREVE",
            "CPCE L412-6",
            "Expulsion pendant la trêve hivernale : elle suppose un relogement ou une exception.");

    private final String ruleId;
    private final String article;
    private final String sentence;

    OrderRule(String ruleId, String article, String sentence) {
        this.ruleId = ruleId;
        this.article = article;
        this.sentence = sentence;
    }

    static List<Remark> remarks(Procedure procedure, StageFact fact) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.check().broken(procedure, fact).map(inputs -> new Remark(rule, inputs)).stream())
                .toList();
    }

    private OrderCheck check() {
        return switch (this) {
            case SUMMONS_BEFORE_CDP_DELAY -> new TooSoon(Set.of(ASSIGNATION), Set.of(CDP), Period.ofWeeks(6));
            case HEARING_WITHOUT_SUMMONS -> new Missing(Set.of(AUDIENCE), Set.of(ASSIGNATION, DSF));
            case HEARING_TOO_SOON -> new TooSoon(Set.of(AUDIENCE), Set.of(ASSIGNATION), Period.ofWeeks(6));
            case JUDGEMENT_WITHOUT_SUMMONS -> new Missing(Set.of(JUGEMENT), Set.of(ASSIGNATION, DSF, AUDIENCE));
            case SERVICE_WITHOUT_JUDGEMENT -> new Missing(Set.of(SIGNIFICATION), Set.of(JUGEMENT));
            case CQL_WITHOUT_JUDGEMENT -> new Missing(Set.of(CQL), Set.of(JUGEMENT, SIGNIFICATION));
            case GRACE_WITHOUT_CQL -> new Missing(Set.of(DELAI_GRACE), Set.of(CQL));
            case RFP_WITHOUT_CQL -> new Missing(Set.of(RFP), Set.of(CQL, DELAI_GRACE));
            case RFP_BEFORE_CQL_DELAY -> new TooSoon(Set.of(RFP), Set.of(CQL), Period.ofMonths(2));
            case DECISION_WITHOUT_RFP ->
                new Missing(Set.of(CFP, CFP_OCTROI, CFP_REFUS, CFP_REFUS_IMPLICITE), Set.of(RFP));
            case DECISION_AFTER_SILENCE ->
                new TooLate(Set.of(CFP, CFP_OCTROI, CFP_REFUS), Set.of(RFP), Period.ofMonths(2));
            case SILENCE_TOO_SHORT -> new TooSoon(Set.of(CFP_REFUS_IMPLICITE), Set.of(RFP), Period.ofMonths(2));
            case EVICTION_WITHOUT_CQL -> new Missing(Set.of(EXPULSION_EFFECTIVE), Set.of(CQL));
            case EVICTION_BEFORE_CQL_DELAY -> new TooSoon(Set.of(EXPULSION_EFFECTIVE), Set.of(CQL), Period.ofMonths(2));
            case EVICTION_IN_TRUCE -> new WithinTruce(Set.of(EXPULSION_EFFECTIVE));
        };
    }

    /** The public code: {@code CQL_WITHOUT_JUDGEMENT} is {@code cql-without-judgement}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String ruleId() {
        return ruleId;
    }

    public String article() {
        return article;
    }

    /** One sentence in French. */
    public String sentence() {
        return sentence;
    }
}
