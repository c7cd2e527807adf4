import type { Violation } from "../problems/failure";

export const NOTE_LIMIT = 2000;
export const OBJECTIVE_LIMIT = 500;
export const VISIT_NOTE_LIMIT = 500;

/** Words that several forms share. */
export const formTexts = {
    required: "Les champs sont obligatoires, sauf mention contraire.",
    optional: "facultatif",
    save: "Enregistrer",
    sending: "Enregistrement…",
    cancel: "Annuler",
    asNew: "Enregistrer comme une nouvelle saisie",
    alreadyThere:
        "Votre premier envoi est bien arrivé : il figure dans la chronologie. Ce que vous avez changé depuis peut être enregistré comme une nouvelle saisie.",
    draft: "Votre saisie en cours a été retrouvée.",
    draftForget: "Recommencer",
    day: "Date",
    note: "En une phrase",
    noteHint: "Reste dans l’équipe. Pas de données de santé.",
    left: (left: number) =>
        left >= 0
            ? `${left.toLocaleString("fr-FR")} caractères restants`
            : `${(-left).toLocaleString("fr-FR")} caractères de trop`,
};

/** What the page itself can say before it sends; the services say the same and more. */
export const checks = {
    choose: (pointer: string, message: string): Violation => ({ pointer, code: "required", message }),
    day: (pointer: string, value: string, today: string): Violation[] => {
        if (value === "") {
            return [{ pointer, code: "required", message: "Indiquez la date." }];
        }
        return value > today
            ? [{ pointer, code: "date-in-future", message: "La date ne peut pas être dans le futur." }]
            : [];
    },
    /** A day that lies ahead: today or later, not beyond the last one. */
    dayAhead: (pointer: string, value: string, today: string, last: string): Violation[] => {
        if (value === "") {
            return [{ pointer, code: "required", message: "Indiquez la date." }];
        }
        if (value < today) {
            return [{ pointer, code: "visit-day-past", message: "La date est passée." }];
        }
        return value > last
            ? [{ pointer, code: "visit-day-too-far", message: "La date est à plus d’un an." }]
            : [];
    },
    length: (pointer: string, value: string, limit: number): Violation[] =>
        value.length > limit
            ? [
                  {
                      pointer,
                      code: "too-long",
                      message: `${limit.toLocaleString("fr-FR")} caractères au plus ; ce texte en compte ${value.length.toLocaleString("fr-FR")}.`,
                  },
              ]
            : [],
};
