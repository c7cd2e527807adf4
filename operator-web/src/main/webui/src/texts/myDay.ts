const days = (count: number) => (count === 1 ? "1 jour" : `${count} jours`);

export const myDayTexts = {
    title: "Ma journée",
    greeting: (day: string) => `Nous sommes le ${day}.`,
    late: {
        title: "Veilles en retard",
        help: "Le délai de 15 jours après le dernier échange est passé : reprenez contact et faites le point sur les démarches.",
        empty: "Aucune veille en retard.",
    },
    due: {
        title: "Veilles à tenir dans les 7 jours",
        help: "Dans les 15 jours qui suivent le dernier échange, un contact vérifie que les démarches sont engagées.",
        empty: "Aucune veille à tenir dans les 7 jours.",
    },
    visits: {
        title: "Visites prévues",
        help: "Aujourd’hui et dans les 14 jours ; d’abord celles dont le jour est passé et dont rien n’est encore noté.",
        empty: "Aucune visite prévue dans les 14 jours.",
        report: "Noter la rencontre",
    },
    hearings: {
        title: "Audiences à venir",
        help: "Dans les 14 jours, d’après ce que les partenaires ont transmis ; une audience renvoyée ou retirée n’y est plus.",
        empty: "Aucune audience connue dans les 14 jours.",
    },
    visitIn: (left: number) =>
        left < 0 ? "À renseigner" : left === 0 ? "Aujourd’hui" : left === 1 ? "Demain" : `Dans ${days(left)}`,
    fresh: {
        title: "Nouveaux dossiers à contacter",
        help: "Attribués dans les 30 derniers jours, sans échange avec le ménage à ce jour.",
        empty: "Tous les nouveaux dossiers ont eu un premier échange.",
        openedOn: (day: string) => `Reçu le ${day}`,
        all: "Tous les dossiers en cours",
    },
    count: (count: number, more: boolean) => (more ? `${count} et plus` : `${count}`),
    lastExchange: (day: string) => `Dernier échange le ${day}`,
    check: "Faire le point",
    contact: "Noter un contact",
    dueIn: (left: number) =>
        left < 0
            ? `En retard de ${days(-left)}`
            : left === 0
              ? "Aujourd’hui"
              : left === 1
                ? "Demain"
                : `Dans ${days(left)}`,
    unnamed: (reference: string) => `Dossier ${reference}`,
    showAll: (count: number) => `Afficher les ${count}`,
    supervision: {
        title: "Veilles en retard, par opérateur",
        help: "Contacts qui devaient avoir lieu dans les 15 jours après le dernier échange et qui ne sont pas enregistrés.",
        empty: "Aucune veille en retard.",
        operator: "Opérateur",
        department: "Département",
        count: "Veilles en retard",
        oldest: "Échéance la plus ancienne",
        unknown: "Non précisé",
        partial: (count: number) => `Les ${count} plus anciennes sont comptées ici.`,
    },
    month: {
        title: (name: string) => `Chiffres du mois : ${name}`,
        details: "Tous les indicateurs",
        provisional: "provisoire",
    },
    dpo: "Vos consultations de dossiers sont journalisées, comme toutes les autres.",
};
