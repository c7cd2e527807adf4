package fr.allervers.reporting.rebuild.domain;

import fr.allervers.kit.Refusal;

/** Why a rebuild is not begun. */
public enum RebuildRefusal implements Refusal {
    REBUILD_ALREADY_RUNNING("Une reconstruction est déjà en cours : attendre sa fin.");

    private final String title;

    RebuildRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
