package fr.allervers.referral.household.domain;

/** What two referrals say of one field: whether it agrees, and why. Holds no value. */
public record Comparison(Field field, Agreement agreement, Reason reason) {

    /** What is compared. */
    public enum Field {
        LAST_NAME,
        FIRST_NAME,
        BIRTH_DATE,
        PHONE,
        EMAIL,
        ADDRESS,
        COMMUNE
    }

    /** How far two values go together. */
    public enum Agreement {
        AGREES,
        CLOSE,
        DIFFERS,
        UNKNOWN
    }

    /** Why it is so; the codes are public. */
    public enum Reason {
        /** The same, but for accents, case, hyphens, apostrophes, particles, order of words. */
        SAME(Agreement.AGREES),
        /** Family name and first name were exchanged. */
        NAMES_SWAPPED(Agreement.AGREES),
        /** They share one of several. */
        SHARED(Agreement.AGREES),
        /** Municipal districts are their commune. */
        SAME_CITY(Agreement.AGREES),
        /** The first of January, written where the day is not known, tells little. */
        FIRST_OF_JANUARY(Agreement.AGREES),
        /** Letters moved, missing or mistaken. */
        LETTERS(Agreement.CLOSE),
        /** Names swapped, and letters moved, missing or mistaken. */
        SWAPPED_AND_LETTERS(Agreement.CLOSE),
        /** One of two family names, one of several first names, part of an address. */
        PART(Agreement.CLOSE),
        /** One digit, or day and month exchanged. */
        DIGITS(Agreement.CLOSE),
        OTHER(Agreement.DIFFERS),
        /** Close first names of a man and a woman: two people. */
        OTHER_CIVILITY(Agreement.DIFFERS),
        /** One of the two does not say. */
        NOT_SAID(Agreement.UNKNOWN);

        private final Agreement agreement;

        Reason(Agreement agreement) {
            this.agreement = agreement;
        }

        public boolean isSlip() {
            return this == LETTERS || this == SWAPPED_AND_LETTERS;
        }
    }

    static Comparison of(Field field, Reason reason) {
        return new Comparison(field, reason.agreement, reason);
    }

    boolean agrees() {
        return agreement == Agreement.AGREES;
    }

    boolean agreesOrIsClose() {
        return agrees() || agreement == Agreement.CLOSE;
    }
}
