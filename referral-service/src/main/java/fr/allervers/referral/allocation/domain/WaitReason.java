package fr.allervers.referral.allocation.domain;

import java.util.Locale;

/** Why a case waits; the codes are public. */
public enum WaitReason {
    /** The month's quota of this source is used up. */
    QUOTA_USED_UP,
    /** The plan foresees no transfer from this source to an operator of this commune. */
    NO_QUOTA_FOR_SOURCE,
    /** The yearly volume of social services is used up. */
    ANNUAL_CAP_REACHED,
    /** The year has begun and its plan is not set yet. */
    NO_PLAN_FOR_YEAR;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
