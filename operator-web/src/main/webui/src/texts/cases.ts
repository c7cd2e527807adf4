export const casesTexts = {
    title: "Dossiers",
    filters: "Rechercher et filtrer les dossiers",
    search: "Nom du locataire",
    searchHint: "Une partie du nom suffit, sans tenir compte des accents.",
    state: "État",
    stage: "Stade de la procédure",
    department: "Département",
    all: "Tous",
    clear: "Effacer les filtres",
    empty: "Aucun dossier dans votre périmètre pour le moment.",
    emptyFiltered: "Aucun dossier ne répond à ces critères.",
    count: (count: number, more: boolean) =>
        more ? `Les ${count} premiers dossiers` : count === 1 ? "1 dossier" : `${count} dossiers`,
    newest: "les plus récents d’abord",
    lastExchange: (day: string) => `Dernier échange le ${day}`,
    noExchange: (day: string) => `Reçu le ${day}, pas encore d’échange`,
    from: (source: string) => `signalé par ${source}`,
};
