package fr.allervers.referral.operator.domain;

import fr.allervers.referral.domain.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator undertakes in one department (<i>opérateur retenu</i>).
 *
 * @param endsOn the last day; none when null
 */
public record Convention(
        String department,
        Area area,
        Team team,
        OffHours offHours,
        @Nullable PhonePlatform phonePlatform,
        Contact contact,
        Selection selection,
        @Nullable LocalDate endsOn) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(selection.selectedOn()) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean endsBeforeSelection() {
        return endsOn != null && endsOn.isBefore(selection.selectedOn());
    }

    /** What the note would rather see. */
    public List<Warning> warnings() {
        return Stream.of(
                        team.hasPreferredProfile() ? null : OperatorWarning.NO_PREFERRED_PROFILE,
                        offHours.isNone() ? OperatorWarning.NO_OFF_HOURS : null,
                        selection.isComplete() ? null : OperatorWarning.CRITERIA_NOT_ASSESSED)
                .flatMap(Stream::ofNullable)
                .map(OperatorWarning::said)
                .toList();
    }
}
