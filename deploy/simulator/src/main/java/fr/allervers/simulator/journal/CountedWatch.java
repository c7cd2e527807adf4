package fr.allervers.simulator.journal;

import fr.allervers.simulator.journal.JournalLine.About;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A 15-day watch as the framing note means it, followed by hand through one case.
 *
 * @param armedBy whose exchange began it
 * @param endedBy whose entry ended it; the one that armed it while none did
 * @param endedOn the day it stopped being open; null while it is
 */
record CountedWatch(
        String caseId,
        int number,
        About armedBy,
        About endedBy,
        LocalDate armedOn,
        LocalDate dueOn,
        Fate fate,
        @Nullable LocalDate endedOn) {

    enum Fate {
        OPEN,
        ON_TIME,
        LATE,
        MISSED,
        SUPERSEDED,
        CANCELLED
    }

    String unit() {
        return caseId + "/" + number;
    }
}
