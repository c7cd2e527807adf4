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
    useOf: (used: number, number: number) => `${used} sur ${number}`,
    total: "Total",
    stages: "Stades retenus",
    threshold: "Dette minimale au CDP",
    cap: "Plafond annuel des services sociaux",
    none: "Aucun",
    criteria: "Critères du département",
    warnings: {
        "more-than-two-operators": "Plus de deux opérateurs : possible, mais déconseillé.",
    } as Record<string, string>,
    noPlan: (year: number) => `Aucun plan n’est fixé pour ${year} : les signalements éligibles attendent.`,
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
            "Les signalements sont désignés par la référence du partenaire : aucun nom n’est affiché ici.",
    },
};
