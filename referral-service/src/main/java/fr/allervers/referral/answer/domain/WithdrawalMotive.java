package fr.allervers.referral.answer.domain;

import java.util.Locale;

/** Why a partner takes a referral back. */
public enum WithdrawalMotive {
    /** The debt is paid or a plan is agreed. */
    SETTLED,
    MOVED_OUT,
    SENT_BY_MISTAKE,
    /** A social service follows the household now. */
    FOLLOWED_ELSEWHERE,
    DECEASED,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
