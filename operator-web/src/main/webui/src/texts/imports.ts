import { number } from "../format/numbers";

/** Partners' files and what became of their lines. */
export const importTexts = {
    title: "Fichiers",
    help: "Les fichiers de signalements, le plus récent d’abord.",
    empty: "Aucun fichier n’a encore été envoyé.",
    received: (when: string) => `Fichier du ${when}`,
    checkOnly: "vérification seule",
    asAWhole: "en entier ou pas du tout",
    counts: (accepted: number, rejected: number, known: number) =>
        `${number(accepted)} retenues, ${number(rejected)} refusées, ${number(known)} déjà connues`,
    open: "Voir le rapport",
    back: "Tous les fichiers",
    send: {
        title: "Envoyer un fichier",
        file: "Fichier de signalements",
        fileHint: "Un tableau CSV ou un document par ligne (NDJSON), en UTF-8.",
        choose: "Choisissez un fichier.",
        mode: "Que faire du fichier\u202f?",
        modes: {
            validate: "Le vérifier, sans rien transmettre",
            commit: "Transmettre les lignes bonnes",
            all: "Transmettre tout, ou rien si une ligne est fautive",
        },
        go: "Envoyer",
        going: "Envoi…",
    },
    progress: (processed: number, lines: number) =>
        `${number(processed)} lignes traitées sur ${number(lines)}`,
    progressLabel: "Avancement du traitement",
    rejected: "Lignes refusées",
    noneRejected: "Aucune ligne n’est refusée.",
    line: (line: number) => `Ligne ${number(line)}`,
    column: (column: string) => `colonne ${column}`,
    download: "Télécharger le rapport (CSV)",
    downloading: "Préparation du rapport…",
    fileName: (id: string) => `rapport-${id}.csv`,
};
