import { number } from "../format/numbers";

/** The CCAPEX's page: plan, referrals, files. */
export const allocationTexts = {
    title: "Répartition",
    sections: "Rubriques de la répartition",
    plan: "Plan et transferts",
    referrals: "Signalements",
    department: "Département",
    year: "Année",
    month: "Mois",
    planTitle: (department: string, year: number) => `Plan ${year}, ${department}`,
    use: (month: string) => `Transferts de ${month}`,
    useHelp: "Ce que le plan prévoit chaque mois, et ce qui en est utilisé à ce jour.",
    operator: "Opérateur",
    source: "Partenaire",
    used: "Transférés",
    number: "Prévus par mois",
    useOf: (used: number, places: number) => `${number(used)} sur ${number(places)}`,
    total: "Total",
    stages: "Stades retenus",
    threshold: "Dette minimale au CDP",
    cap: "Plafond annuel des services sociaux",
    none: "Aucun",
    criteria: "Critères du département",
    warnings: {
        "more-than-two-operators": "Plus de deux opérateurs : possible, mais déconseillé.",
    } as Record<string, string>,
    noPlan: (year: number) => `Aucun plan n’est fixé pour ${year} : les signalements éligibles attendent.`,
    neverPlan: "Aucun plan n’existe pour l’année précédente non plus.",
    takeOver: (year: number) => `Préparer ce plan à partir de celui de ${year}`,
    edit: "Modifier les nombres mensuels",
    editTitle: (year: number) => `Nombres mensuels ${year}`,
    editHelp:
        "Nombre de dossiers transférés chaque mois à chaque opérateur, par partenaire. Laissez vide pour aucun.",
    cell: (source: string, operator: string) => `${source} vers ${operator}`,
    notANumber: "Indiquez un nombre entier, de 0 à 10 000.",
    saved: "Le plan est enregistré.",
    conflict: {
        title: "Le plan a changé depuis que vous l’avez ouvert",
        lead: "Comparez vos nombres avec ceux qui sont enregistrés, puis décidez.",
        mine: "Vos nombres",
        theirs: "Nombres enregistrés",
        changed: "différent",
        keepMine: "Enregistrer mes nombres",
        takeTheirs: "Reprendre les nombres enregistrés",
    },
    list: {
        state: "État",
        stage: "Stade",
        source: "Partenaire",
        empty: "Aucun signalement ne répond à ces critères.",
        count: (count: number, more: boolean) =>
            more
                ? `Les ${count} premiers signalements`
                : count === 1
                  ? "1 signalement"
                  : `${count} signalements`,
        order: "dans l’ordre de réception",
        received: (day: string) => `Reçu le ${day}`,
        hearing: (day: string) => `audience le ${day}`,
        operator: (operator: string) => `attribué à ${operator}`,
        month: (month: string) => `au titre de ${month}`,
        noNames:
            "Les signalements sont désignés par la référence du partenaire : aucun nom n’est affiché ici.",
    },
};

/** The waitlist, and why a place went where it went. */
export const waitlistTexts = {
    title: "Liste d’attente",
    help: "Dans l’ordre où les places seraient données aujourd’hui, selon les priorités du plan.",
    empty: "Personne n’attend : tous les signalements éligibles ont une place.",
    rank: (rank: number) => (rank === 1 ? "1er" : `${rank}e`),
    ofSource: (rank: number, source: string) => `${rank === 1 ? "1er" : `${rank}e`} pour ${source}`,
    since: (day: string) => `en attente depuis le ${day}`,
    hearing: (day: string) => `audience le ${day}`,
    expected: (month: string) => `Place attendue en ${month}, si rien de plus urgent n’arrive.`,
    noPlace: "Aucun opérateur du plan ne pourrait le prendre.",
    why: "Pourquoi ce rang ?",
    whyPlace: "Pourquoi celui-ci ?",
    points: "Points, avant les poids du plan",
    score: {
        hearing: "Audience proche",
        debt: "Dette",
        vulnerability: "Vulnérabilités",
        ageing: "Ancienneté de l’attente",
        total: "Total pondéré",
    },
    noChoice: "Aucun choix n’a encore été fait pour ce signalement.",
    madeAt: (when: string) => `Le ${when}`,
    offers: "Ce que chaque opérateur pouvait offrir",
    operator: "Opérateur",
    covers: "Dessert la commune",
    refused: "L’a déjà refusé",
    places: "Places du mois",
    used: "Déjà données",
    yes: "oui",
    no: "non",
    unbounded: "sans limite mensuelle",
    carried: (count: number) => `dont ${count} report${count > 1 ? "s" : ""}`,
    beyond: (count: number) => `dont ${count} au-delà du nombre prévu`,
};

/** The operator's answer to a place that was given. */
export const answerTexts = {
    due: (day: string) => `réponse attendue avant le ${day}`,
    overdue: "réponse en retard",
    accept: "Prendre en charge",
    refuse: "Refuser",
    refuseHelp:
        "La place est rendue et le ménage revient à la répartition. Le partenaire et la CCAPEX lisent le motif.",
    motive: "Pour quel motif ?",
    noMotive: "Choisir un motif",
    chooseMotive: "Choisissez le motif.",
    comment: "Précision",
    commentHint: "Lue par le partenaire et la CCAPEX. Pas de données de santé.",
    send: "Refuser ce ménage",
    accepted: "Le ménage est pris en charge.",
    refused: "Le refus est enregistré.",
};

/** What the secretariat decides by hand. */
export const steeringTexts = {
    place: "Attribuer à la main",
    placeHelp:
        "Donne une place à ce ménage, ou le confie à un autre opérateur. Le motif est gardé et figure dans «\u00a0Pourquoi celui-ci\u202f?\u00a0».",
    placeOperator: "À quel opérateur\u202f?",
    noOperator: "Choisir un opérateur",
    chooseOperator: "Choisissez l’opérateur.",
    nobodyElse: "Le plan de l’année ne compte aucun autre opérateur.",
    placeReason: "Pour quel motif\u202f?",
    placeReasonHint: "Lu par qui demande pourquoi celui-ci. Pas de nom, pas de données de santé.",
    giveReason: "Donnez le motif, en cinq caractères au moins.",
    override: "Même au-delà du nombre prévu, ou hors des communes de l’opérateur",
    overrideHint: "Cette place s’ajoute à celles du mois, sans en prendre une.",
    placeSend: "Attribuer",
    placeDone: "La place est attribuée.",
    withdraw: "Retirer",
    withdrawHelp: "Le signalement ne sera plus transmis à une équipe. La place qu’il occupait est rendue.",
    withdrawHint: "Lue par l’opérateur et la CCAPEX. Pas de données de santé.",
    withdrawSend: "Retirer ce signalement",
    withdrawDone: "Le signalement est retiré.",
};

/** What a team and a partner write to each other. */
export const messageTexts = {
    title: "Échanges avec le partenaire",
    none: "Aucun échange au sujet de ce signalement.",
    asked: "une question attend sa réponse",
    hint: "Pas de données de santé.",
    question: {
        open: "Poser une question au partenaire",
        help: "Votre délai de réponse est suspendu jusqu’à la réponse du partenaire.",
        label: "Ce qu’il faudrait savoir",
        missing: "Écrivez la question.",
        send: "Envoyer la question",
        done: "La question est envoyée au partenaire.",
    },
    answer: {
        open: "Répondre à la question",
        help: "L’équipe la lit aussitôt\u202f; son délai de réponse reprend depuis le début.",
        label: "Réponse à l’équipe",
        missing: "Écrivez la réponse.",
        send: "Envoyer la réponse",
        done: "La réponse est envoyée à l’équipe.",
    },
};
