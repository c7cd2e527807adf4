package fr.allervers.referral.territory.domain;

import fr.allervers.kit.Refusal;

/** Why a territory is not accepted. */
public enum TerritoryRefusal implements Refusal {
    TERRITORY_YEAR_TWICE("Un seul financement par année.");

    private final String title;

    TerritoryRefusal(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
