package fr.allervers.referral.plan.domain;

/**
 * How much each local criterion weighs when places are fewer than households: 0 (does not count) to 100.
 *
 * @param hearing a hearing is near
 * @param debt the debt is high
 * @param vulnerability vulnerabilities are known
 * @param ageing the household has waited long; without it somebody could wait for ever
 */
public record Priority(int hearing, int debt, int vulnerability, int ageing) {

    /** Where a department decides nothing: the hearing first, then who waits longest. */
    public static final Priority USUAL = new Priority(40, 15, 15, 30);
}
