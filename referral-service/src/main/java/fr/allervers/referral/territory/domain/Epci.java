package fr.allervers.referral.territory.domain;

import java.util.Set;

/**
 * An inter-communal body with its own taxation (<i>EPCI à fiscalité propre</i>), by its SIREN, and the communes it
 * joins; they may lie in several departments.
 */
public record Epci(String siren, String name, Set<String> communes) {

    public Epci {
        communes = Set.copyOf(communes);
    }
}
