package fr.allervers.followup.watch.domain;

import java.util.Locale;

/** Why a watch ended without a check. */
public enum CancelMotive {
    DECEASED,
    GONE_WITHOUT_TRACE,
    /** Nobody knows any more who the household was. */
    ERASED,
    /** The exchange that armed it was a wrong entry, or does not arm in the light of a later entry. */
    RETRACTED;

    /** As readers know it: {@code gone-without-trace}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
