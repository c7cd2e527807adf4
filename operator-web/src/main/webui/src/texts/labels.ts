import type { WatchState } from "../api/followup";
import type { FigureStatus } from "../api/reporting";
import type {
    ArrearsCause,
    AttemptOutcome,
    CancellationMotive,
    CaseState,
    Channel,
    ClosureMotive,
    CommitmentForm,
    DiagnosisKind,
    Place,
    PlannedVisitState,
    Source,
    Stage,
    StepKind,
    StepsState,
    TransitionState,
} from "../api/visit";

/** A word for each code, and for codes that older or newer services tell. A code of the snapshots without one does not compile. */
export type Labels<Code extends string> = Record<Code, string> & Record<string, string>;

/** The codes of the services in French. */
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

/** Acts of the procedure beside the five stages. */
export const acts: Record<string, string> = {
    ...stages,
    CCAPEX: "Signalement à la CCAPEX",
    DSF: "Diagnostic social et financier",
    AUDIENCE: "Audience",
    JUGEMENT: "Jugement",
    SIGNIFICATION: "Signification du jugement",
    DELAI_GRACE: "Délais de grâce",
    CFP_OCTROI: "Concours de la force publique accordé",
    CFP_REFUS: "Concours de la force publique refusé",
    CFP_REFUS_IMPLICITE: "Concours de la force publique : refus implicite",
    EXPULSION_EFFECTIVE: "Expulsion effective",
    DEPART_VOLONTAIRE: "Départ volontaire",
    ABANDON: "Abandon de la procédure",
    ANNULATION: "Annulation d’un acte",
};

export const judgements: Record<string, string> = {
    DELAIS_PAIEMENT: "Délais de paiement accordés",
    DELAIS_POUR_QUITTER: "Délais pour quitter les lieux",
    EXPULSION_FERME: "Expulsion prononcée",
    REJET: "Demande rejetée",
    AUTRE: "Autre décision",
    NON_CONNU: "Décision non connue",
};

export const retractionReasons: Record<string, string> = {
    DID_NOT_HAPPEN: "n’a pas eu lieu",
    DUPLICATE: "saisi deux fois",
    WRONG_FILE: "saisi dans le mauvais dossier",
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

export const plannedVisitStates: Record<PlannedVisitState, string> = {
    PLANNED: "Prévue",
    HELD: "Faite : voir la rencontre",
    NOT_HELD: "Annulée",
};

export const visitMotives: Record<CancellationMotive, string> = {
    HOUSEHOLD_ABSENT: "Le ménage était absent",
    POSTPONED: "Reportée",
    OTHER: "Autre motif",
};

/** What partners tell of a household, by the codes of the referral. */
export const householdKinds: Record<string, string> = {
    SINGLE: "Personne seule",
    SINGLE_PARENT: "Parent seul avec enfants",
    COUPLE: "Couple sans enfant",
    COUPLE_WITH_CHILDREN: "Couple avec enfants",
    OTHER: "Autre forme de ménage",
};

export const maritalSituations: Record<string, string> = {
    SINGLE: "Célibataire",
    MARRIED: "Marié·e",
    CIVIL_UNION: "Pacsé·e",
    COHABITING: "En concubinage",
    SEPARATED: "Séparé·e",
    DIVORCED: "Divorcé·e",
    WIDOWED: "Veuf ou veuve",
};

export const occupations: Record<string, string> = {
    EMPLOYEE: "salarié·e",
    PUBLIC_SERVANT: "agent public",
    SELF_EMPLOYED: "travailleur indépendant",
    JOB_SEEKER: "en recherche d’emploi",
    RETIRED: "retraité·e",
    STUDENT: "étudiant·e",
    TRAINEE: "en formation",
    WITHOUT_OCCUPATION: "sans activité",
};

export const resourcesBrackets: Record<string, string> = {
    NONE: "Aucune ressource",
    UNDER_500: "Moins de 500 € par mois",
    FROM_500_TO_999: "De 500 à 999 € par mois",
    FROM_1000_TO_1499: "De 1 000 à 1 499 € par mois",
    FROM_1500_TO_1999: "De 1 500 à 1 999 € par mois",
    FROM_2000: "2 000 € par mois ou plus",
};

export const landlordKinds: Record<string, string> = {
    PERSON: "particulier",
    FAMILY_COMPANY: "société civile familiale",
    AGENCY: "agence",
    COMPANY: "société",
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
    SANTE: "Santé : accident, maladie",
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
