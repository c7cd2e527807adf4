package fr.allervers.referral.plan.domain;

import fr.allervers.referral.domain.Source;

/** So many transfers each month from one source to one operator. */
public record Quota(String operator, Source source, int number) {}
