package fr.allervers.referral.merge.domain;

import fr.allervers.kit.Refusal;
import java.util.Collection;
import java.util.UUID;

/** Why two households are not merged or told apart, or a pair not decided. */
public enum MergeRefusal implements Refusal {
    MERGE_ID_TAKEN("Cet identifiant a déjà servi pour une autre fusion."),
    ALREADY_ONE_HOUSEHOLD("Ces deux identifiants désignent déjà un seul ménage."),
    HOUSEHOLD_ALREADY_MERGED("Un des deux ménages est déjà réuni à un autre."),
    HOUSEHOLDS_OF_TWO_DEPARTMENTS("Les deux ménages relèvent de départements différents."),
    PAIR_ALREADY_DECIDED("Ce rapprochement a déjà reçu une autre décision."),
    HOUSEHOLD_ERASED("Un des deux ménages a été effacé : plus rien ne dit qui il était."),
    REFERRAL_NOT_ATTACHED("Ce signalement n'est pas rattaché au dossier d'un autre signalement."),
    REFERRAL_JOINED_BY_MERGE("Ce signalement a été rattaché par une fusion : c'est elle qu'il faut annuler.");

    private final String title;

    MergeRefusal(String title) {
        this.title = title;
    }

    /** Whoever was forgotten for good is neither merged nor told apart any more. */
    public static void requireNone(Collection<UUID> erased) {
        if (!erased.isEmpty()) {
            throw HOUSEHOLD_ERASED.refuse();
        }
    }

    @Override
    public String title() {
        return title;
    }
}
