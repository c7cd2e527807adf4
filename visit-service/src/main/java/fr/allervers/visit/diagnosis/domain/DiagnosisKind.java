package fr.allervers.visit.diagnosis.domain;

import fr.allervers.visit.casefile.domain.ProcedureStage;

/** The three documents, each with the stages it is made for (framing note: amont, assignation, aval). */
public enum DiagnosisKind {
    CAUSES(DiagnosisRefusal.CAUSES_ONLY_UPSTREAM),
    SOCIAL_FINANCIAL(DiagnosisRefusal.SOCIAL_FINANCIAL_ONLY_DOWNSTREAM),
    DSF(DiagnosisRefusal.DSF_ONLY_AT_ASSIGNATION);

    private final DiagnosisRefusal otherwise;

    DiagnosisKind(DiagnosisRefusal otherwise) {
        this.otherwise = otherwise;
    }

    void requireFor(ProcedureStage stage) {
        if (!isFor(stage)) {
            throw otherwise.refuse();
        }
    }

    private boolean isFor(ProcedureStage stage) {
        return switch (this) {
            case CAUSES -> stage.isUpstream();
            case SOCIAL_FINANCIAL -> !stage.isUpstream();
            case DSF -> stage == ProcedureStage.ASSIGNATION;
        };
    }
}
