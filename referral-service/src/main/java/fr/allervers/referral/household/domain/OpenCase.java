package fr.allervers.referral.household.domain;

import java.util.UUID;

/** The open procedure episode of a household and the referral that opened it. */
public record OpenCase(UUID caseId, UUID openedBy) {}
