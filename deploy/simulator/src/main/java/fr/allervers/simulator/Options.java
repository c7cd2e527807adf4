package fr.allervers.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param files folder where the transfers are written as files; null for none
 */
record Options(
        @Nullable Path status,
        @Nullable Path clockFile,
        @Nullable Path journal,
        @Nullable Path files,
        long seed,
        double scale,
        List<String> departments,
        int days,
        boolean tableOnly,
        boolean check,
        boolean help) {

    static final String HELP = """
        Simulateur d'AllerVers : un mois de transferts et de travail des équipes, inventé et
        marqué « simulé », joué par l'API publique d'une plateforme locale.

          --status FICHIER       état de la plateforme (./up status --json)
          --clock-file FICHIER   horloge de la plateforme locale, déplacée jour après jour
          --journal FICHIER      journal de tout ce qui est transmis et fait
          --files DOSSIER        écrit aussi les fichiers transmis ; sans --status, rien d'autre
          --table-only           n'imprime que le tableau des indicateurs
          --check                compare seulement les indicateurs au décompte du journal
          --seed N               graine (2026) ; même graine et même jour : mêmes fichiers
          --scale X              volume (1 : la capacité des équipes)
          --departments 93,75    seulement ces départements
          --days N               jours joués jusqu'à hier (30)
          --help                 cette aide
        """;

    static Options parse(List<String> arguments) {
        Draft draft = new Draft();
        for (int index = 0; index < arguments.size(); index++) {
            String name = arguments.get(index);
            switch (name) {
                case "--help", "-h" -> draft.help = true;
                case "--table-only" -> draft.tableOnly = true;
                case "--check" -> draft.check = true;
                default -> {
                    index++;
                    draft.take(name, index < arguments.size() ? arguments.get(index) : null);
                }
            }
        }
        return draft.done();
    }

    /** True when files are all that is wanted. */
    boolean filesOnly() {
        return files != null && status == null;
    }

    Path required(@Nullable Path path, String name) {
        return Objects.requireNonNull(path, name + " manque ; --help explique");
    }

    private static final class Draft {

        private @Nullable Path status;
        private @Nullable Path clockFile;
        private @Nullable Path journal;
        private @Nullable Path files;
        private long seed = 2026;
        private double scale = 1;
        private List<String> departments = List.of();
        private int days = 30;
        private boolean tableOnly;
        private boolean check;
        private boolean help;

        void take(String name, @Nullable String value) {
            if (value == null) {
                throw new IllegalArgumentException(name + " : valeur manquante ou option inconnue ; --help explique");
            }
            switch (name) {
                case "--status" -> status = Path.of(value);
                case "--clock-file" -> clockFile = Path.of(value);
                case "--journal" -> journal = Path.of(value);
                case "--files" -> files = Path.of(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--scale" -> scale = Double.parseDouble(value);
                case "--departments" -> departments = List.of(value.split(","));
                case "--days" -> days = Integer.parseInt(value);
                default -> throw new IllegalArgumentException("Option inconnue : " + name + " ; --help explique");
            }
        }

        Options done() {
            return new Options(
                    status, clockFile, journal, files, seed, scale, departments, days, tableOnly, check, help);
        }
    }
}
