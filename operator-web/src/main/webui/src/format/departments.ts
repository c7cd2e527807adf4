/** The 26 departments of the framing note, annex 1. */
export const departmentNames: Record<string, string> = {
    "06": "Alpes-Maritimes",
    "13": "Bouches-du-Rhône",
    "30": "Gard",
    "31": "Haute-Garonne",
    "33": "Gironde",
    "34": "Hérault",
    "38": "Isère",
    "44": "Loire-Atlantique",
    "57": "Moselle",
    "59": "Nord",
    "62": "Pas-de-Calais",
    "67": "Bas-Rhin",
    "68": "Haut-Rhin",
    "69": "Rhône",
    "74": "Haute-Savoie",
    "75": "Paris",
    "76": "Seine-Maritime",
    "77": "Seine-et-Marne",
    "78": "Yvelines",
    "83": "Var",
    "91": "Essonne",
    "92": "Hauts-de-Seine",
    "93": "Seine-Saint-Denis",
    "94": "Val-de-Marne",
    "95": "Val-d’Oise",
    "974": "La Réunion",
};

export const departmentCodes: string[] = Object.keys(departmentNames).sort(byCode);

/** "93 – Seine-Saint-Denis"; the code alone when it has no name here. */
export function department(code: string): string {
    const name = departmentNames[code];
    return name === undefined ? code : `${code} – ${name}`;
}

function byCode(one: string, other: string): number {
    return one.padStart(3, "0").localeCompare(other.padStart(3, "0"));
}
