import type {
    Agreement,
    ComparedField,
    MatchReason,
    MatchRule,
    PairDecision,
    PairState,
} from "../api/households";

/** Households that may be one, or that were taken for one. */
export const householdTexts = {
    title: "Ménages à rapprocher",
    help: "Deux signalements parlent peut-être d’un seul ménage, et la machine ne peut pas trancher. Personne n’attend pour cela\u00a0: chacun a déjà un dossier à lui.",
    state: "État",
    empty: "Aucun rapprochement ne répond à ces critères.",
    count: (count: number, more: boolean) =>
        more
            ? `Les ${count} premiers rapprochements`
            : count === 1
              ? "1 rapprochement"
              : `${count} rapprochements`,
    order: "le plus ancien d’abord",
    pairOf: (one: string, other: string) => `${one} et ${other}`,
    received: (source: string, day: string) => `${source}, reçu le ${day}`,
    found: (day: string) => `Repéré le ${day}`,
    byPerson: "Relevé par une personne, sans comparaison de la machine.",
    likeness: "Ce qui a été comparé",
    seen: (agreement: string, reason: string) => `${agreement}\u00a0: ${reason}`,
    who: "Qui sont ces ménages\u202f?",
    whoHelp: "Cette lecture est journalisée.",
    people: "Personnes",
    born: (day: string) => `, né·e le ${day}`,
    address: "Adresse",
    commune: (code: string) => `commune ${code}`,
    erased: "Ce ménage a été effacé.",
    decide: "Trancher",
    decideHelp:
        "Réunis, ils ont un seul ménage et un seul dossier\u00a0; cela peut s’annuler. Distincts, la question n’est plus posée.",
    question: "Est-ce un seul ménage\u202f?",
    choose: "Dites si c’est un seul ménage.",
    reason: "Pour quel motif\u202f?",
    reasonHint: "Gardé avec la décision, sans être transmis. Pas de nom, pas de données de santé.",
    giveReason: "Donnez le motif, en trois caractères au moins.",
    send: "Enregistrer la décision",
    done: { SAME: "Les deux ménages sont réunis.", DIFFERENT: "Les deux ménages restent distincts." },
    decided: (when: string, reason: string) => `Décidé le ${when}\u00a0: ${reason}`,
    reverse: "Annuler la réunion",
    reverseHelp:
        "Ce qui précédait la réunion revient comme avant\u00a0; ce qui l’a suivie reste au dossier commun.",
    reverseSend: "Séparer de nouveau ces ménages",
    reversed: "Les deux ménages sont de nouveau distincts.",
    otherWay:
        "Ces ménages ont été réunis autrement que par cette décision\u00a0: elle ne suffit pas à l’annuler.",
    attached: "Un signalement a été rattaché à tort à un dossier connu\u202f?",
    attachedLink: "Voir les signalements rattachés",
    conflict: {
        title: "Une autre personne a tranché entre-temps",
        lead: "Votre décision n’est pas enregistrée. Celle-ci l’est\u00a0:",
        mine: "Votre décision",
        theirs: "Décision enregistrée",
        take: "M’en tenir à la décision enregistrée",
        taken: "La décision déjà enregistrée est conservée.",
        after: "Si elle est à corriger, faites-le depuis les rapprochements déjà tranchés.",
    },
};

/** A referral that was recognised as one of a known household. */
export const separationTexts = {
    why: "Pourquoi ce rattachement\u202f?",
    open: "Séparer de ce dossier",
    help: "Ce signalement aura un ménage et un dossier à lui, avec ses stades, et attendra une place selon les priorités du département. Ce que l’équipe a fait reste au dossier quitté.",
    joined: "Ce signalement a rejoint ce dossier par une réunion de ménages\u00a0: c’est elle qu’il faut annuler, dans «\u00a0Ménages à rapprocher\u00a0».",
    send: "Séparer ce signalement",
    done: "Le signalement a un ménage et un dossier à lui.",
};

export const pairStates: Record<PairState, string> = {
    OPEN: "À trancher",
    SAME: "Un seul ménage",
    DIFFERENT: "Deux ménages",
};

export const pairDecisions: Record<PairDecision, string> = {
    SAME: "Oui, un seul ménage",
    DIFFERENT: "Non, deux ménages",
};

export const matchRules: Record<MatchRule, string> = {
    SAME_PERSON_SAME_COMMUNE: "Mêmes noms et même date de naissance, dans une même commune.",
    SAME_PERSON_SAME_CONTACT:
        "Mêmes noms à une faute près, même date de naissance, et un moyen de contact ou une adresse en commun.",
    ALL_BUT_BIRTH_DATE: "Une date de naissance manque\u00a0; noms, adresse et moyen de contact concordent.",
    SAME_PERSON_ELSEWHERE:
        "Même personne par les noms et la date de naissance, sans rien d’autre en commun\u00a0: un déménagement, ou quelqu’un d’autre.",
    BIRTH_DATE_CLOSE:
        "Mêmes noms, dates de naissance proches\u00a0: une faute de frappe, ou deux personnes d’une même famille.",
    BIRTH_DATE_NOT_SAID:
        "Mêmes noms au même endroit, une date de naissance manque\u00a0: parent et enfant peuvent porter un même nom.",
    OTHER_LAST_NAME: "Même prénom et même date de naissance sous un autre nom, comme après un mariage.",
    SAME_DWELLING_AND_CONTACT:
        "Deux personnes d’un même logement avec un moyen de contact en commun, comme deux conjoints.",
    NOTHING_IN_COMMON: "Rien ne les rapproche.",
};

export const comparedFields: Record<ComparedField, string> = {
    LAST_NAME: "Nom",
    FIRST_NAME: "Prénom",
    BIRTH_DATE: "Date de naissance",
    PHONE: "Téléphone",
    EMAIL: "Courriel",
    ADDRESS: "Adresse",
    COMMUNE: "Commune",
};

export const agreements: Record<Agreement, string> = {
    AGREES: "Concorde",
    CLOSE: "Proche",
    DIFFERS: "Diffère",
    UNKNOWN: "Inconnu",
};

export const matchReasons: Record<MatchReason, string> = {
    SAME: "identique, à l’écriture près",
    NAMES_SWAPPED: "nom et prénom échangés",
    SHARED: "au moins un en commun",
    SAME_CITY: "arrondissements d’une même commune",
    FIRST_OF_JANUARY: "1er janvier des deux côtés, ce qui dit peu",
    LETTERS: "des lettres déplacées, manquantes ou erronées",
    SWAPPED_AND_LETTERS: "nom et prénom échangés, et des lettres erronées",
    PART: "une partie en commun",
    DIGITS: "un chiffre diffère, ou jour et mois échangés",
    OTHER: "rien en commun",
    OTHER_CIVILITY: "prénoms proches, d’une femme et d’un homme",
    NOT_SAID: "l’un des deux ne le dit pas",
};
