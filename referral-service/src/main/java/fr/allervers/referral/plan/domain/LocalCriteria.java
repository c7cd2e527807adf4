package fr.allervers.referral.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whom a department wants met at the CDP (note: « critères définis localement : niveau de dette, niveau de
 * vulnérabilité identifié a priori »).
 *
 * @param minimumArrearsCents least debt, euro cents; no criterion when null
 * @param minimumArrearsMonths least debt in months of rent without charges; no criterion when null
 * @param minimumVulnerabilities least number of known vulnerabilities; no criterion when null
 */
public record LocalCriteria(
        @Nullable Long minimumArrearsCents,
        @Nullable Integer minimumArrearsMonths,
        @Nullable Integer minimumVulnerabilities,
        Combination combination) {

    public static final LocalCriteria NONE = new LocalCriteria(null, null, null, Combination.ALL);

    /** Whether a household has to meet all criteria or any one of them. */
    public enum Combination {
        ALL,
        ANY
    }
}
