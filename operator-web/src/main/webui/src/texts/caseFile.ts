import { longDay, shortDay } from "../format/dates";

const days = (count: number) => (count === 1 ? "1 jour" : `${count} jours`);

export const caseFileTexts = {
    back: "Tous les dossiers",
    reference: (reference: string) => `Dossier ${reference}`,
    openedOn: (day: string, source: string) => `attribué le ${longDay(day)}, signalé par ${source}.`,
    household: {
        title: "Ménage et logement",
        unknown: "L’identité du ménage n’est pas connue, ou elle a été effacée.",
        phones: "Téléphone",
        noPhone: "Aucun numéro transmis",
        email: "Courriel",
        address: "Logement",
        commune: (code: string) => `Commune : ${code}`,
        bornOn: (day: string) => `né·e le ${longDay(day)}`,
        roles: { TENANT: "Locataire", CO_TENANT: "Colocataire", OCCUPANT: "Occupant" } as Record<
            string,
            string
        >,
        civilities: { M: "M.", MME: "Mme" } as Record<string, string>,
        firstMet: "Première rencontre",
        lastExchange: "Dernier échange",
        none: "Pas à ce jour",
    },
    procedure: {
        title: "Procédure",
        progress: (step: number, count: number) => `Stade ${step} sur ${count}`,
        next: "Stade suivant :",
        facts: "Actes et dates",
        at: (day: string) => `le ${longDay(day)}`,
        atOpening: "stade au signalement",
    },
    watch: {
        due: (day: string, left: number) =>
            left === 0
                ? "La veille est à tenir aujourd’hui."
                : `La veille est à tenir avant le ${longDay(day)} (${days(left)}).`,
        late: (day: string, late: number) =>
            `La veille devait être tenue le ${longDay(day)} : elle est en retard de ${days(late)}.`,
        check: "Faire le point des 15 jours",
        none: "Aucune veille en cours : elle sera armée par le prochain échange.",
        title: "Veille sociale",
    },
    actions: {
        title: "Saisir",
        contact: "Noter un contact",
        meeting: "Noter une rencontre",
        diagnosis: "Diagnostic",
        commitment: "Contrat d’engagement",
        check: "Point des 15 jours",
        close: "Clore",
        closed: (day: string, motive: string) => `Clos le ${longDay(day)} : ${motive}.`,
        afterClosure: "Les contacts, les rencontres et le point des 15 jours restent possibles.",
    },
    timeline: {
        title: "Chronologie",
        empty: "Rien n’est encore enregistré.",
        recordedOn: (day: string) => `saisi le ${shortDay(day)}`,
        sending: "en cours d’envoi",
        opened: "Dossier attribué à l’équipe",
        stage: (stage: string) => `Stade atteint : ${stage}`,
        meeting: "Rencontre",
        commitment: "Contrat d’engagement",
        closed: "Dossier clos",
        retracted: "Acte retiré de la procédure",
        review: (steps: string, transition: string) =>
            `Point sur les démarches : ${steps.toLowerCase()} ; transition : ${transition.toLowerCase()}`,
        at: (time: string) => `à ${time.replace(":", " h ")}`,
        version: (version: string) => (version === "1" ? "" : ` (version ${version})`),
    },
    merged: {
        into: "Ce ménage a été reconnu dans un autre dossier : les saisies se font là-bas.",
        open: "Ouvrir ce dossier",
        from: "saisi dans un dossier fusionné avec celui-ci",
    },
    saved: {
        contact: "Le contact est enregistré.",
        meeting: "La rencontre est enregistrée.",
        diagnosis: "Le diagnostic est enregistré.",
        commitment: "Le contrat d’engagement est enregistré.",
        check: "Le point des 15 jours est enregistré.",
        closure: "Le dossier est clos.",
    } as Record<string, string>,
};

export const contactTexts = {
    title: "Noter un contact",
    help: "Une tentative de joindre le ménage, sans le rencontrer.",
    channel: "Comment ?",
    outcome: "Avec quel résultat ?",
    chooseChannel: "Indiquez comment le ménage a été contacté.",
    chooseOutcome: "Indiquez le résultat du contact.",
    day: "Quel jour ?",
    answeredVisit: "Au domicile, un ménage qui répond est une rencontre : notez-la comme telle.",
    toMeeting: "Noter une rencontre",
};

export const meetingTexts = {
    title: "Noter une rencontre",
    help: "Le ménage a été rencontré en personne, à son domicile ou à proximité. Un appel est un contact.",
    day: "Quel jour ?",
    time: "À quelle heure ?",
    place: "Où ?",
    choosePlace: "Indiquez le lieu de la rencontre.",
};

export const reviewTexts = {
    reviewed: "Les démarches ont été passées en revue",
    reviewedHint: "Vaut point des 15 jours.",
    steps: "Les démarches convenues sont…",
    transition: "Le relais vers le droit commun ou un autre opérateur est…",
    chooseSteps: "Indiquez où en sont les démarches.",
    chooseTransition: "Indiquez où en est le relais.",
};

export const checkTexts = {
    title: "Point des 15 jours",
    help: "Dans les 15 jours qui suivent le dernier échange : les démarches sont-elles engagées, la transition est-elle effective ?",
    by: "Comment avez-vous échangé ?",
    chooseBy: "Indiquez comment l’échange a eu lieu.",
    unreached: "Le ménage n’a pas répondu ? Notez un contact : la veille reste ouverte.",
    ways: {
        PHONE: "Par téléphone",
        HOME: "Au domicile",
        NEAR_HOME: "À proximité du domicile",
        SMS: "Par SMS",
        EMAIL: "Par courriel",
        LETTER: "Par courrier",
    },
};

export const diagnosisTexts = {
    title: "Diagnostic",
    help: "Établi en rencontrant le ménage : une rencontre doit être enregistrée à cette date ou avant.",
    kind: "Quel diagnostic ?",
    chooseKind: "Choisissez le diagnostic.",
    day: "Achevé le",
    causes: "Causes de l’impayé",
    causesHint: "Une ou plusieurs (typologie ANIL et ADIL).",
    chooseCauses: "Indiquez au moins une cause.",
    noMeeting: "Aucune rencontre n’est enregistrée : commencez par la rencontre.",
};

export const commitmentTexts = {
    title: "Contrat d’engagement",
    help: "Ce que le ménage et l’équipe conviennent de faire, avec un objectif par démarche.",
    day: "Convenu le",
    form: "Sous quelle forme ?",
    chooseForm: "Indiquez la forme du contrat.",
    step: (place: number) => `Démarche ${place}`,
    kind: "Démarche",
    chooseKind: "Choisissez la démarche.",
    none: "Choisir une démarche",
    objective: "Objectif",
    chooseObjective: "Chaque démarche a un objectif.",
    add: "Ajouter une démarche",
    remove: (place: number) => `Retirer la démarche ${place}`,
};

export const closureTexts = {
    title: "Clore le dossier",
    help: "Fin de l’intervention. La veille en cours n’est pas arrêtée, sauf si tout contact est devenu sans objet.",
    day: "Terminé le",
    motive: "Pour quel motif ?",
    none: "Choisir un motif",
    chooseMotive: "Choisissez le motif.",
    save: "Clore le dossier",
    conflict: {
        title: "Le dossier a changé depuis que vous l’avez ouvert",
        lead: "Comparez ce que vous aviez sous les yeux avec ce qui est enregistré, puis décidez.",
        field: "Élément",
        seen: "Ce que vous voyiez",
        now: "Ce qui est enregistré",
        changed: "changé",
        state: "État",
        stage: "Stade",
        firstMetOn: "Première rencontre",
        lastExchangeOn: "Dernier échange",
        entries: "Saisies dans la chronologie",
        none: "–",
        goOn: "Clore quand même",
        giveUp: "Ne pas clore",
        alreadyClosed: "Un collègue a clos ce dossier entre-temps.",
    },
};
