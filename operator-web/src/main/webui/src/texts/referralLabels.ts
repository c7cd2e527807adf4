import type {
    ImportLineStatus,
    ImportState,
    MessageKind,
    ReferralState,
    RefusalMotive,
    WithdrawalMotive,
} from "../api/referral";
import { type Labels, labelOf } from "./labels";

/** The codes of the allocation and of the imports in French. */
export const referralStates: Labels<ReferralState> = {
    REJECTED: "Non éligible",
    ATTACHED: "Rattaché à un dossier connu",
    WAITLISTED: "En attente",
    ALLOCATED: "Attribué",
    ACCEPTED: "Pris en charge",
    WITHDRAWN: "Retiré",
    ERASED: "Effacé",
};

export const refusalMotives: Labels<RefusalMotive> = {
    OUT_OF_AREA: "Logement hors du secteur de l’équipe",
    NO_CAPACITY: "Aucun agent disponible dans les délais",
    ALREADY_FOLLOWED: "Ménage déjà suivi à un autre titre",
    CONFLICT_OF_INTEREST: "Conflit d’intérêts",
    NOT_IN_SCOPE: "Situation hors du dispositif",
    OTHER: "Autre motif",
};

export const withdrawalMotives: Labels<WithdrawalMotive> = {
    SETTLED: "Dette réglée, ou plan conclu",
    MOVED_OUT: "Ménage parti du logement",
    SENT_BY_MISTAKE: "Transmis par erreur",
    FOLLOWED_ELSEWHERE: "Suivi désormais par un service social",
    DECEASED: "Décès",
    OTHER: "Autre motif",
};

export const messageKinds: Labels<MessageKind> = {
    QUESTION: "Question de l’équipe",
    ANSWER: "Réponse du partenaire",
    REFUSAL: "Refus de l’équipe",
    WITHDRAWAL: "Retrait du partenaire",
};

/** Messages and referrals tell a motive in small letters. */
export function motiveOf(code: string): string {
    return labelOf({ ...refusalMotives, ...withdrawalMotives }, code.toUpperCase().replaceAll("-", "_"));
}

export const waitReasons: Record<string, string> = {
    "quota-used-up": "Le nombre mensuel est atteint",
    "no-quota-for-source": "Aucun nombre prévu pour ce partenaire",
    "annual-cap-reached": "Le plafond annuel des services sociaux est atteint",
    "no-plan-for-year": "Le plan de l’année n’est pas encore fixé",
    "places-being-given": "Des places sont en cours d’attribution",
    "refused-by-all": "Tous les opérateurs du plan l’ont refusé",
};

export const importStates: Labels<ImportState> = {
    RECEIVING: "En cours de réception",
    QUEUED: "En cours de traitement",
    DONE: "Terminé",
    REFUSED: "Refusé en entier",
    CANCELLED: "Annulé",
};

export const importLineStatuses: Labels<ImportLineStatus> = {
    ACCEPTED: "Retenues",
    REJECTED: "Refusées",
    KNOWN: "Déjà connues",
    NOT_ENTERED: "Laissées de côté avec le fichier",
    NOT_PROCESSED: "Pas traitées, import annulé",
};
