package fr.allervers.referral.household.domain;

import java.util.Arrays;

/**
 * A slip of the pen: letters moved, missing, added or mistaken. One in a short word, two in a long one, none in a very
 * short one ({@code Ba} and {@code Sa} are two names).
 */
final class Slip {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Slip() {}

    static boolean between(String one, String other) {
        int length = Math.max(one.length(), other.length());
        int most = length < SHORT ? 0 : length < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other, most) <= most;
    }

    /**
     * Edits between two words, two neighbours exchanged being one edit (optimal string alignment); counted no further
     * than is of interest.
     */
    static int distance(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] last = row(other.length());
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(changed, Math.min(last[j], next[j - 1]) + 1);
                if (isExchange(one, other, i, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            if (least(last) > most && least(next) > most) {
                return most + 1;
            }
            before = last;
            last = next;
        }
        return last[other.length()];
    }

    private static boolean isExchange(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static int least(int[] row) {
        return Arrays.stream(row).min().orElseThrow();
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }
}
