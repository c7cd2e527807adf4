package fr.allervers.referral.protection.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One value of a household as somebody said it.
 *
 * @param pointer where it stands in the referral
 * @param origin who said so
 * @param asOf as of when
 */
public record Statement(String pointer, String value, UUID referralId, String origin, LocalDate asOf) {

    /** The pointer without the places in lists. */
    public String field() {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "");
    }
}
