/** The pages about the person and about the service itself. */
export const accountTexts = {
    title: "Mon compte",
    name: "Nom",
    username: "Identifiant",
    roles: "Profil",
    departments: "Départements",
    everywhere: "Tout le territoire",
    operator: "Opérateur",
    session: "Session",
    sessionEnds: (when: string) => `Sans activité, elle prend fin le ${when}.`,
    drafts: "Saisies en cours",
    draftsKept:
        "Ce que vous avez commencé à saisir est gardé dans cet onglet jusqu’à l’enregistrement ou la déconnexion.",
    draftsForget: "Effacer les saisies en cours",
    draftsForgotten: "Les saisies en cours sont effacées.",
    help: "Une erreur dans votre profil ? Adressez-vous à la personne qui administre les droits de votre structure.",
};

export const accessibilityTexts = {
    title: "Accessibilité",
    lead: "AllerVers s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.",
    state: "État de conformité",
    stateText:
        "Ce service n’a pas encore fait l’objet d’un audit de conformité au référentiel général d’amélioration de l’accessibilité (RGAA) : il est donc déclaré non conforme. Des contrôles automatiques sont faits sur chaque page à chaque version, et n’y relèvent aucune erreur de niveau A ou AA.",
    made: "Ce qui est prévu dans le service",
    madeItems: [
        "tout se fait au clavier, et l’ordre de lecture est celui de l’écran ;",
        "les pages s’agrandissent à 200 % et se lisent sur un écran de 320 pixels de large, sans perte ;",
        "un thème sombre est proposé dans les paramètres d’affichage ;",
        "les graphiques et la carte sont accompagnés d’un tableau qui dit la même chose ;",
        "une erreur de saisie est dite en toutes lettres, à côté du champ et en tête du formulaire.",
    ],
    contact: "Signaler une difficulté",
    contactText:
        "Si un contenu ou une fonction vous est inaccessible, signalez-le à la personne qui administre la plateforme dans votre structure : une autre voie vous sera proposée.",
    remedy: "Voie de recours",
    remedyText:
        "Sans réponse satisfaisante, vous pouvez écrire au Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, ou saisir son délégué dans votre département.",
};

export const privacyTexts = {
    title: "Données personnelles",
    lead: "Ce que le service garde des ménages et de celles et ceux qui l’utilisent.",
    parts: [
        {
            title: "Des ménages",
            text: "Le nom, l’adresse, les coordonnées et la situation transmis par les partenaires, et ce que l’équipe mobile enregistre, pour la mission d’intérêt public de prévention des expulsions locatives. Aucune donnée de santé n’est demandée. Seule l’équipe en charge du dossier les voit ; les statistiques et les indicateurs n’en contiennent aucune.",
        },
        {
            title: "Des personnes qui utilisent le service",
            text: "L’identifiant, le nom et le profil. Chaque lecture d’un dossier et chaque saisie sont journalisées.",
        },
        {
            title: "Dans votre navigateur",
            text: "Un cookie de session chiffré, illisible pour la page, le thème d’affichage choisi et la mention que les polices de caractères ont déjà été reçues. Une saisie en cours est gardée dans l’onglet jusqu’à son enregistrement ou à la déconnexion. Aucun traceur, aucune mesure d’audience.",
        },
        {
            title: "Vos droits",
            text: "Accès, rectification, limitation, opposition : la demande s’adresse au délégué à la protection des données de la structure qui vous accompagne ou vous emploie. Vous pouvez aussi saisir la CNIL.",
        },
    ],
    map: "Fond de carte des départements : Victor Cazanave, licence Creative Commons Attribution 4.0 (CC BY 4.0).",
    mapTitle: "Crédits",
};
