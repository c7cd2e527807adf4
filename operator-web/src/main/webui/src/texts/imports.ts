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
    inTheNameOf: {
        CAF: "au nom de la CAF",
        CD: "au nom du conseil départemental",
        SOCIAL_SERVICE: "au nom d’un service social",
        CCAPEX: "au nom de la CCAPEX",
    },
    bySecretariat: "envoyé par le secrétariat de la CCAPEX",
    cancel: "Arrêter le traitement",
    cancelled: (left: number) =>
        `Le traitement a été arrêté\u202f: ${left === 1 ? "1 ligne n’a pas été traitée" : `${number(left)} lignes n’ont pas été traitées`}. Ce qui était transmis le reste.`,
    refusedWhole: "Rien n’a été transmis\u202f: une ligne au moins est refusée.",
    checked: "Rien n’a encore été transmis\u202f: ce rapport dit ce qui se passerait.",
    next: (count: number) =>
        count === 1 ? "Transmettre la ligne retenue" : `Transmettre les ${number(count)} lignes retenues`,
    send: {
        title: "Envoyer un fichier",
        source: "De qui sont ces signalements\u202f?",
        sourceHint:
            "Un fichier de la CAF ou du conseil départemental de votre département peut être envoyé en leur nom quand ils n’ont pas d’outil pour le faire\u202f; ils en lisent le rapport.",
        sources: {
            CCAPEX: "De la CCAPEX",
            CAF: "De la CAF, en son nom",
            CD: "Du conseil départemental, en son nom",
        },
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
        stop: "Abandonner l’envoi",
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
