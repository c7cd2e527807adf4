package fr.allervers.referral.operator.domain;

/** The number of an establishment: 14 digits, the last one a Luhn check of the others. */
final class Siret {

    private static final int DIGITS = 14;

    private Siret() {}

    static boolean isRight(String siret) {
        return siret.matches("[0-9]{" + DIGITS + "}") && sum(siret) % 10 == 0;
    }

    private static int sum(String siret) {
        int sum = 0;
        for (int index = 0; index < DIGITS; index++) {
            int digit = (siret.charAt(index) - '0') * (index % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }
}
