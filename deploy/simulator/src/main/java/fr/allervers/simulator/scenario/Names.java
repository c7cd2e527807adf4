package fr.allervers.simulator.scenario;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Parts from which people who do not exist get their names, their streets and their landlords. */
final class Names {

    static final List<String> WOMEN = List.of(
            "Aïcha",
            "Camille",
            "Chloé",
            "Éloïse",
            "Fatou",
            "Hélène",
            "Inès",
            "Jeanne",
            "Karine",
            "Léa",
            "Maïlys",
            "Nadia",
            "Océane",
            "Priscille",
            "Rosa-Maria",
            "Salomé",
            "Thérèse",
            "Violette",
            "Yasmine",
            "Zoé");
    static final List<String> MEN = List.of(
            "Adrien",
            "Bilal",
            "Célestin",
            "Driss",
            "Étienne",
            "Florian",
            "Grégoire",
            "Hugo",
            "Idris",
            "Jean-Noël",
            "Kévin",
            "Loïc",
            "Mamadou",
            "Noé",
            "Octave",
            "Pierre-Yves",
            "Rémi",
            "Sofiane",
            "Théo",
            "Ulysse");
    static final List<String> STREETS = List.of(
            "rue des Essais",
            "avenue de la Maquette",
            "impasse du Modèle",
            "rue de l’Exemple",
            "place du Brouillon",
            "chemin des Hypothèses",
            "boulevard du Prototype",
            "rue des Ébauches",
            "allée de l’Esquisse",
            "rue du Calcul");

    private static final List<String> BEGINNINGS = List.of(
            "Bel", "Char", "Dau", "Fau", "Gran", "Lar", "Mar", "Mont", "Pel", "Ro", "Sau", "Val", "Ver", "Bou", "Cas",
            "Del", "Tou", "Ri", "Lan", "Per");
    private static final List<String> MIDDLES = List.of(
            "a", "an", "ar", "e", "el", "é", "i", "in", "o", "ou", "ti", "vi", "ber", "che", "gui", "la", "mi", "ne",
            "ro", "sa");
    private static final List<String> ENDS = List.of(
            "bert", "court", "din", "fond", "gnac", "lier", "mont", "nier", "quet", "rand", "reau", "sson", "teau",
            "val", "vigne", "zon", "ssac", "lac", "doux", "guë");

    private Names() {}

    static String lastName(Dice dice) {
        String one = dice.pick(BEGINNINGS) + dice.pick(MIDDLES) + dice.pick(ENDS);
        return dice.chance(0.06) ? one + "-" + dice.pick(BEGINNINGS) + dice.pick(ENDS) : one;
    }

    /** Without accents, signs or capitals. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    /** As another partner's old system writes it: capitals, no accents, spaces for hyphens. */
    static String shouted(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replace('-', ' ');
    }
}
