package fr.allervers.referral.territory.domain;

import fr.allervers.referral.domain.Warning;

/** What is unusual about a territory. */
public enum TerritoryWarning {
    TEAM_FTE_OUTSIDE_NOTE("La note de cadrage prévoit entre 3 et 5 ETP financés par territoire.");

    private final String message;

    TerritoryWarning(String message) {
        this.message = message;
    }

    public Warning said() {
        return Warning.of(this, message);
    }
}
