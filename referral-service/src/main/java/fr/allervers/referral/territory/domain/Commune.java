package fr.allervers.referral.territory.domain;

import org.jspecify.annotations.Nullable;

/**
 * A commune by its INSEE code, or a municipal district of Paris, Lyon or Marseille.
 *
 * @param parent the commune of a district, which holds its people already; null for a commune
 */
public record Commune(
        String code,
        String name,
        String department,
        @Nullable String parent,
        int population) {

    public boolean isDistrict() {
        return parent != null;
    }
}
