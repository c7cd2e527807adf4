package fr.allervers.visit.diagnosis.domain;

import fr.allervers.kit.Refusal;

/** Why a diagnosis can be refused. */
public enum DiagnosisRefusal implements Refusal {
    DIAGNOSIS_WITHOUT_MEETING("Un diagnostic se fait en rencontrant le ménage : aucune rencontre à cette date."),
    CAUSES_ONLY_UPSTREAM("Le diagnostic des causes est fait en amont (CDP, assignation)."),
    SOCIAL_FINANCIAL_ONLY_DOWNSTREAM("L'évaluation sociale et financière est faite en aval (CQL, RFP, CFP)."),
    DSF_ONLY_AT_ASSIGNATION("Le DSF est fait au stade de l'assignation."),
    CAUSE_TWICE("Une même cause est citée deux fois.");

    private final String title;

    DiagnosisRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
