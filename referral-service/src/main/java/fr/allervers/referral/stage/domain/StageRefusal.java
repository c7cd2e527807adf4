package fr.allervers.referral.stage.domain;

import fr.allervers.kit.Refusal;

/** Why a fact of the procedure is not recorded. */
public enum StageRefusal implements Refusal {
    STAGE_ID_TAKEN("Cet identifiant a déjà servi pour un autre fait."),
    STAGE_IN_THE_FUTURE("La date est postérieure à aujourd'hui : seule une audience à venir se signale d'avance."),
    STAGE_AFTER_ERASURE("Le ménage a été effacé : rien ne s'écrit plus à son sujet."),
    STAGE_ON_REJECTED_REFERRAL("La transmission a été rejetée : aucun dossier n'a été ouvert."),
    STAGE_REFERS_TO_UNKNOWN("Le fait corrigé, annulé ou suivi n'est pas connu de ce dossier."),
    STAGE_NOT_STANDING("Le fait a déjà été remplacé, annulé ou retiré."),
    STAGE_OF_ANOTHER_PARTNER("Le fait a été signalé par un autre partenaire : lui ou la CCAPEX peut le corriger."),
    STAGE_OF_THE_REFERRAL("Le stade de la transmission elle-même se corrige ou s'annule, il ne se retire pas."),
    STAGE_TOLD_BEFORE_CORRECTIONS("Le fait date d'avant les corrections : il ne peut plus être repris."),
    STAGE_BEFORE_WHAT_IT_FOLLOWS("Le fait est daté d'avant celui auquel il fait suite."),
    RETRACTED_FOR_ANOTHER_REASON("Le fait a déjà été retiré, pour un autre motif."),
    NEEDED_BY_THE_ACT("Cet acte demande ce champ."),
    NOT_OF_THE_ACT("Ce champ n'est pas celui de cet acte."),
    NOT_KNOWN_BEFORE_THE_HEARING("La présence du ménage n'est connue qu'à l'audience : UNKNOWN.");

    private final String title;

    StageRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
