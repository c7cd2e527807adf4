/** What stands around every page. */
export const shellTexts = {
    service: "AllerVers",
    tagline: "Aller vers les locataires menacés d’expulsion",
    home: "Accueil – AllerVers",
    skip: { content: "Contenu", menu: "Menu", footer: "Pied de page" },
    nav: {
        myDay: "Ma journée",
        cases: "Dossiers",
        allocation: "Répartition",
        indicators: "Indicateurs",
    },
    account: "Mon compte",
    signOut: "Se déconnecter",
    signIn: "Se connecter",
    welcome: {
        title: "Bienvenue sur AllerVers",
        lead: "La plateforme des équipes mobiles qui vont à la rencontre des locataires du parc privé menacés d’expulsion.",
        signIn: "Connectez-vous avec le compte que votre structure vous a donné.",
    },
    footer: {
        about: "AllerVers outille les équipes mobiles de prévention des expulsions locatives : aller vers les ménages, les accompagner, et vérifier sous 15 jours que leurs démarches sont engagées.",
        privacy: "Données personnelles",
    },
    loading: "Chargement…",
    notFound: {
        title: "Page non trouvée",
        lead: "La page que vous cherchez n’existe pas ou n’existe plus.",
        home: "Aller à l’accueil",
    },
    noRight: {
        title: "Accès non autorisé",
        lead: "Votre profil ne donne pas accès à cette page.",
        help: "Si votre mission le demande, adressez-vous à la personne qui administre vos droits.",
    },
    documentTitle: (page: string) => `${page} – AllerVers`,
    previousPage: "Page précédente",
    showMore: "Afficher la suite",
};
