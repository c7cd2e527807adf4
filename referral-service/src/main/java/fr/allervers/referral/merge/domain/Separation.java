package fr.allervers.referral.merge.domain;

import java.util.UUID;

/**
 * A referral that a person took out of the household it was recognised as (<em>séparation</em>): from then on it is the
 * first of a household and a case of its own.
 */
public record Separation(
        UUID referralId,
        String department,
        UUID leftHousehold,
        UUID leftCase,
        UUID ownHousehold,
        UUID ownCase,
        Merge.Deed separated) {}
