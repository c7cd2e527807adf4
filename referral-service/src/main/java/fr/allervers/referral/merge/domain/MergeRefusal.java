package fr.allervers.referral.merge.domain;

import fr.allervers.kit.Refusal;

/** Why two households are not merged, or a pair not decided. */
public enum MergeRefusal implements Refusal {
    MERGE_ID_TAKEN("Cet identifiant a déjà servi pour une autre fusion."),
    ALREADY_ONE_HOUSEHOLD("Ces deux identifiants désignent déjà un seul ménage."),
    HOUSEHOLD_ALREADY_MERGED("Un des deux ménages est déjà réuni à un autre."),
    HOUSEHOLDS_OF_TWO_DEPARTMENTS("Les deux ménages relèvent de départements différents."),
    PAIR_ALREADY_DECIDED("Ce rapprochement a déjà reçu une autre décision.");

    private final String title;

    MergeRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
