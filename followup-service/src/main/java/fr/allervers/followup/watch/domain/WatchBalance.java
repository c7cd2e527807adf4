package fr.allervers.followup.watch.domain;

/**
 * Nothing gets lost: every watch that an exchange armed is open, met, missed, superseded or cancelled. {@code armed} is
 * counted on the exchanges, the rest on the watches.
 */
public record WatchBalance(
        long armed, long metOnTime, long metLate, long missed, long superseded, long cancelled, long open) {

    public long met() {
        return metOnTime + metLate;
    }

    /** How many are missing or too many; 0 is right. */
    public long imbalance() {
        return Math.abs(armed - met() - missed - superseded - cancelled - open);
    }

    public boolean isBalanced() {
        return imbalance() == 0;
    }
}
