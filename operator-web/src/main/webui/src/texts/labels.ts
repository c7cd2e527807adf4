import type { FigureStatus } from "../api/reporting";
import type { ImportLineStatus, ReferralState } from "../api/referral";
import type {
    ArrearsCause,
    AttemptOutcome,
    CaseState,
    Channel,
    ClosureMotive,
    CommitmentForm,
    DiagnosisKind,
    Place,
    Source,
    Stage,
    StepKind,
    StepsState,
    TransitionState,
} from "../api/visit";
import type { WatchState } from "../api/followup";

/** The codes of the services in French. A code without a word does not compile. */
export const stages: Record<Stage, string> = {
    CDP: "Commandement de payer",
    ASSIGNATION: "Assignation",
    CQL: "Commandement de quitter les lieux",
    RFP: "Réquisition de la force publique",
    CFP: "Concours de la force publique",
};

/** As the field says it: the acts keep their codes. */
export const stageCodes: Record<Stage, string> = {
    CDP: "CDP",
    ASSIGNATION: "Assignation",
    CQL: "CQL",
    RFP: "RFP",
    CFP: "CFP",
};

export const sources: Record<Source, string> = {
    CAF: "CAF",
    CD: "Conseil départemental",
    SOCIAL_SERVICE: "Service social",
    CCAPEX: "CCAPEX",
};

export const caseStates: Record<CaseState, string> = {
    OPEN: "En cours",
    CLOSED: "Clos",
};

export const channels: Record<Channel, string> = {
    PHONE: "Appel",
    SMS: "SMS",
    VISIT: "Passage au domicile",
    LETTER: "Courrier",
    EMAIL: "Courriel",
};

export const outcomes: Record<AttemptOutcome, string> = {
    ANSWERED: "Le ménage a répondu",
    NO_ANSWER: "Pas de réponse",
    MESSAGE_LEFT: "Message laissé",
    WRONG_CONTACT: "Mauvaises coordonnées",
    REFUSED: "Le ménage refuse l’échange",
};

export const places: Record<Place, string> = {
    HOME: "Au domicile",
    NEAR_HOME: "À proximité du domicile",
};

export const stepsStates: Record<StepsState, string> = {
    STARTED: "Engagées",
    PARTLY_STARTED: "Engagées en partie",
    NOT_STARTED: "Pas engagées",
};

export const transitions: Record<TransitionState, string> = {
    EFFECTIVE: "Effective",
    PENDING: "En attente",
    NONE: "Sans objet",
};

export const diagnosisKinds: Record<DiagnosisKind, string> = {
    CAUSES: "Diagnostic des causes de l’impayé",
    SOCIAL_FINANCIAL: "Évaluation sociale et financière",
    DSF: "Diagnostic social et financier (DSF)",
};

export const causes: Record<ArrearsCause, string> = {
    BAISSE_RESSOURCES_EMPLOI: "Baisse de ressources, perte d’emploi",
    SANTE: "Santé : accident, maladie",
    SEPARATION: "Séparation, divorce",
    RETRAITE: "Passage à la retraite",
    SURENDETTEMENT: "Surendettement",
    LITIGE_BAILLEUR: "Litige avec le bailleur",
    LOYER_TROP_ELEVE_DES_L_ORIGINE: "Loyer trop élevé dès l’origine",
    RUPTURE_DROITS: "Rupture de droits (APL, RSA…)",
    REGULARISATION_CHARGES: "Régularisation de charges",
    DECES: "Décès d’un proche",
    GESTION_BUDGET: "Gestion du budget",
    ENERGIE: "Dépenses d’énergie",
    INCARCERATION: "Incarcération",
    AUTRE: "Autre cause",
    NON_CONNU: "Cause non connue",
};

export const commitmentForms: Record<CommitmentForm, string> = {
    SIGNED: "Contrat signé",
    ORAL: "Accord oral",
};

export const stepKinds: Record<StepKind, string> = {
    CONTACT_BAILLEUR: "Prise de contact avec le bailleur",
    PLAN_APUREMENT: "Plan d’apurement",
    FSL: "Fonds de solidarité pour le logement (FSL)",
    SURENDETTEMENT: "Dossier de surendettement",
    ACTION_LOGEMENT: "Aides d’Action Logement",
    DLS: "Demande de logement social",
    DALO: "Recours DALO",
    SIAO: "Orientation SIAO",
    TS_POLYVALENCE: "Orientation vers la polyvalence de secteur",
    AUDIENCE_SENSIBILISATION: "Préparation de l’audience",
    AJ: "Aide juridictionnelle",
    INFO_GARANTIES_BAILLEUR: "Information du bailleur sur les garanties",
    DROITS_CAF: "Ouverture ou rappel de droits CAF",
    DELAI_GRACE_JEX: "Délais de grâce (juge de l’exécution)",
    INFO_CFP: "Information sur le concours de la force publique",
};

export const closureMotives: Record<ClosureMotive, string> = {
    GOALS_REACHED: "Objectifs atteints",
    HANDED_OVER: "Relais passé au droit commun ou à un autre opérateur",
    REFUSED_BY_HOUSEHOLD: "Le ménage refuse l’accompagnement",
    UNREACHABLE: "Ménage injoignable",
    MOVED_AWAY: "Déménagement",
    GONE_WITHOUT_TRACE: "Parti sans laisser d’adresse",
    DECEASED: "Décès",
    OUT_OF_SCOPE: "Hors du champ de la mission",
};

export const watchStates: Record<WatchState, string> = {
    OPEN: "À tenir",
    MET: "Tenue",
    MISSED: "Manquée",
    SUPERSEDED: "Remplacée par un échange plus récent",
    CANCELLED: "Annulée",
};

export const referralStates: Record<ReferralState, string> = {
    REJECTED: "Non éligible",
    ATTACHED: "Rattaché à un dossier connu",
    WAITLISTED: "En attente",
    ALLOCATED: "Attribué",
};

export const waitReasons: Record<string, string> = {
    "quota-used-up": "Le nombre mensuel est atteint",
    "no-quota-for-source": "Aucun nombre prévu pour ce partenaire",
    "annual-cap-reached": "Le plafond annuel des services sociaux est atteint",
    "no-plan-for-year": "Le plan de l’année n’est pas encore fixé",
};

export const importLineStatuses: Record<ImportLineStatus, string> = {
    ACCEPTED: "Retenue",
    REJECTED: "Refusée",
    KNOWN: "Déjà connue",
};

export const figureStatuses: Record<FigureStatus, string> = {
    CALCULE: "Calculé",
    PARTIEL: "Partiel",
    NON_TRANSMIS: "Non transmis",
    SANS_OBJET: "Sans objet",
};

export const roles: Record<string, string> = {
    ccapex: "Secrétariat de la CCAPEX",
    "operator-agent": "Membre d’une équipe mobile",
    "operator-manager": "Responsable d’une équipe mobile",
    "department-pilot": "Pilote départemental",
    "national-pole": "Pôle national",
    "data-protection-officer": "Délégué à la protection des données",
    "platform-admin": "Exploitation de la plateforme",
    partner: "Partenaire",
};

/** The word of a code that came in a text; the code itself when it is not known here yet. */
export function labelOf(labels: Record<string, string>, code: string): string {
    return labels[code] ?? code;
}
