package fr.allervers.simulator.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One referral, or one line of a file, as it is pushed.
 *
 * @param household key of the household
 * @param reason code of the rule or fault that the platform must name, null when there is none
 */
public record Pushed(
        String department,
        Source source,
        Stage stage,
        LocalDate stageDate,
        String reference,
        String household,
        @Nullable LocalDate hearing,
        Nature nature,
        @Nullable String reason,
        String json) {

    /** What the line is. */
    public enum Nature {
        ELIGIBLE,
        INELIGIBLE,
        /** The very same line as one before. */
        REPEATED,
        /** The reference of a line before, with another content. */
        REFERENCE_TAKEN,
        MALFORMED
    }

    Pushed as(Nature other, @Nullable String why, String text) {
        return new Pushed(department, source, stage, stageDate, reference, household, hearing, other, why, text);
    }

    static Pushed of(String department, Letter letter) {
        Ineligible ineligible = letter.ineligible();
        return new Pushed(
                department,
                letter.source(),
                letter.stage(),
                letter.stageDate(),
                letter.reference(),
                letter.household().key(),
                letter.hearing(),
                ineligible == null ? Nature.ELIGIBLE : Nature.INELIGIBLE,
                ineligible == null ? null : ineligible.code(),
                letter.json().toString());
    }
}
