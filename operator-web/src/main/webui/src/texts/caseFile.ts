import { longDay, monthName, shortDay, weekDay } from "../format/dates";

/** "14:00" as one says it. */
const hour = (time: string) =>
    time
        .replace(/^0/, "")
        .replace(":", "\u00a0h\u00a0")
        .replace(/\u00a000$/, "");

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
        composition: "Composition",
        adults: (count: number) => (count === 1 ? "1 adulte" : `${count} adultes`),
        children: (count: number) =>
            count === 0 ? "pas d’enfant" : count === 1 ? "1 enfant" : `${count} enfants`,
        ages: {
            under3: "de moins de 3 ans",
            from3To10: "de 3 à 10 ans",
            from11To17: "de 11 à 17 ans",
            from18: "de 18 ans ou plus, à charge",
        },
        resources: "Ressources",
        monthly: (amount: string) => `${amount} par mois`,
        familyQuotient: (amount: string) => `Quotient familial : ${amount}`,
        benefit: "Aide au logement",
        benefitAmount: (kind: string, amount: string) => `${kind} : ${amount} par mois`,
        benefitPaid: "Versée",
        benefitSuspended: (day: string | undefined) =>
            day === undefined ? "Suspendue" : `Suspendue depuis le ${longDay(day)}`,
        toLandlord: "Tiers payant au bailleur",
        rent: "Loyer",
        charges: (amount: string) => `Charges : ${amount} par mois`,
        signedOn: (day: string) => `Bail signé le ${longDay(day)}`,
        landlord: "Bailleur",
        siret: (siret: string) => `SIRET ${siret}`,
        arrears: "Impayé",
        since: (month: string) => `Depuis ${monthName(month)}`,
        declaredOn: (day: string) => `Déclaré le ${longDay(day)}`,
        told: (source: string, day: string) => `Selon ${source}, transmis le ${shortDay(day)}`,
        untold: "Composition et ressources : aucun partenaire ne les a transmises.",
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
        hearing: (day: string) => `Audience prévue le ${longDay(day)}`,
        hearingPast: (day: string) => `Audience du ${longDay(day)} : issue non transmise`,
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
        visit: "Prévoir une visite",
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
        visitPlanned: "Visite prévue",
        visitCancelled: "Visite annulée",
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
        visit: "La visite est prévue.",
        cancellation: "La visite est annulée.",
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
    ofVisit: (when: string) => `Cette rencontre est la visite prévue ${when} : elle sera notée comme faite.`,
    detach: "Ne pas la rattacher à cette visite",
};

export const visitTexts = {
    section: "Visites prévues",
    title: "Prévoir une visite",
    help: "Elle figurera dans « Ma journée » de l’équipe jusqu’à ce que la rencontre soit notée, ou la visite annulée.",
    day: "Quel jour ?",
    from: "À partir de",
    to: "Jusqu’à",
    place: "Où ?",
    choosePlace: "Indiquez le lieu de la visite.",
    beginFirst: "Indiquez aussi l’heure de début.",
    endAfter: "L’heure de fin doit être après l’heure de début.",
    note: "Ce qu’il faut savoir",
    save: "Prévoir la visite",
    report: "Noter la rencontre",
    cancel: "Annuler la visite",
    toReport: "À renseigner",
    on: (day: string) => `le ${weekDay(day)}`,
    fromOnly: (time: string) => `à partir de ${hour(time)}`,
    between: (from: string, to: string) => `de ${hour(from)} à ${hour(to)}`,
};

export const cancellationTexts = {
    title: "Annuler une visite",
    motive: "Pourquoi n’a-t-elle pas lieu ?",
    chooseMotive: "Indiquez pourquoi la visite n’a pas lieu.",
    absentBefore: "L’absence du ménage se constate le jour de la visite.",
    absent: "Vous êtes passé et personne n’était là ? Notez aussi ce passage : il compte comme une tentative.",
    toContact: "Noter un contact",
    gone: "Cette visite n’est plus prévue.",
    save: "Annuler la visite",
    back: "Revenir au dossier",
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
