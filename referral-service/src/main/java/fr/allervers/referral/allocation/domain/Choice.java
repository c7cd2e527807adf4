package fr.allervers.referral.allocation.domain;

/** What the allocation decided for one case. */
public sealed interface Choice {

    /** A place of the month with this operator. */
    record Place(String operator) implements Choice {}

    /** No place: the case waits. */
    record Wait(WaitReason reason) implements Choice {}
}
