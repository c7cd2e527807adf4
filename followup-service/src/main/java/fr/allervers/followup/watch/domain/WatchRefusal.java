package fr.allervers.followup.watch.domain;

import fr.allervers.kit.Refusal;

/** Why an entry cannot be watched. */
public enum WatchRefusal implements Refusal {
    NO_WATCH_RULE_IN_FORCE("Aucune règle de veille n'était en vigueur à la date de cet échange.");

    private final String title;

    WatchRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
