package fr.allervers.referral.answer.domain;

import java.util.Locale;

/** Why an operator refuses a household. */
public enum RefusalMotive {
    /** The dwelling is not where the operator works. */
    OUT_OF_AREA,
    /** No agent can take it in time. */
    NO_CAPACITY,
    /** The operator follows the household already, for another device. */
    ALREADY_FOLLOWED,
    /** The operator also acts for the landlord, or knows the household. */
    CONFLICT_OF_INTEREST,
    /** The situation is not one of the device, for instance a social landlord. */
    NOT_IN_SCOPE,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
