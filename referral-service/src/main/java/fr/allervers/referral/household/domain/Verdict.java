package fr.allervers.referral.household.domain;

/** What is made of a likeness: one household, a pair that a person looks at, or two households. */
public enum Verdict {
    SAME,
    DOUBTFUL,
    DIFFERENT
}
