import type { FailureKind } from "../problems/failure";

/** What happened and how to go on, for each kind of failure. */
export const problemTexts: Record<FailureKind, { title: string; wayOn: string }> = {
    network: {
        title: "La connexion est coupée.",
        wayOn: "Vérifiez votre réseau, puis réessayez. Ce que vous avez saisi est gardé sur cette page.",
    },
    session: {
        title: "Votre session a pris fin.",
        wayOn: "Reconnectez-vous pour continuer. Ce que vous avez saisi est gardé sur cette page.",
    },
    forbidden: {
        title: "Votre profil ne permet pas cette action.",
        wayOn: "Adressez-vous à la personne qui administre vos droits.",
    },
    missing: {
        title: "Cet élément n’existe pas, ou n’est pas dans votre périmètre.",
        wayOn: "Revenez à la liste pour le chercher.",
    },
    conflict: {
        title: "Cette saisie contredit ce qui est déjà enregistré.",
        wayOn: "Relisez le dossier, puis corrigez la saisie.",
    },
    stale: {
        title: "Le dossier a changé pendant votre saisie.",
        wayOn: "Comparez les deux versions, puis décidez.",
    },
    refused: {
        title: "La saisie n’est pas conforme.",
        wayOn: "Corrigez ce qui est signalé, puis envoyez à nouveau.",
    },
    tooMany: {
        title: "Trop de demandes en peu de temps.",
        wayOn: "Patientez un instant, puis réessayez.",
    },
    unavailable: {
        title: "Ce service ne répond pas pour le moment.",
        wayOn: "Le reste de la page fonctionne. Réessayez dans quelques instants.",
    },
    fault: {
        title: "Une erreur est survenue de notre côté.",
        wayOn: "Elle est enregistrée. Réessayez plus tard ; rien de ce qui était enregistré n’est perdu.",
    },
};

export const problemWords = {
    retry: "Réessayer",
    signInAgain: "Se reconnecter",
    retryIn: (seconds: number) => `Réessayez dans ${seconds} secondes.`,
    summary: (count: number) => (count === 1 ? "Un point est à corriger" : `${count} points sont à corriger`),
    crashTitle: "Cette page ne peut pas s’afficher",
    crash: "Une erreur est survenue dans la page. Rechargez-la ; ce que vous aviez saisi est gardé.",
    reload: "Recharger la page",
};

export const sessionTexts = {
    title: "Votre session a pris fin",
    nothingLost:
        "Rien de ce que vous avez saisi n’est perdu : reconnectez-vous dans la fenêtre qui s’ouvre, puis continuez ici.",
    signIn: "Se reconnecter",
    waiting: "En attente de votre connexion dans l’autre fenêtre…",
    sameTab: "La fenêtre ne s’ouvre pas ? Se reconnecter sur cette page",
    back: "Vous êtes reconnecté. Cette fenêtre peut être fermée.",
    backTitle: "Session retrouvée",
};
