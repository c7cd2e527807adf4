package fr.allervers.simulator.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deeds of one case in the order of their days; what would come after the last day is not told. */
final class Story {

    private static final double ENTERED_LATER = 0.04;

    private final Pushed referral;
    private final String operator;
    private final LocalDate lastDay;
    private final Dice dice;
    private final List<Action> actions = new ArrayList<>();
    private LocalDate recordedOn = LocalDate.MIN;
    private LocalDate day = LocalDate.MIN;

    Story(Pushed referral, String operator, LocalDate lastDay, Dice dice) {
        this.referral = referral;
        this.operator = operator;
        this.lastDay = lastDay;
        this.dice = dice;
    }

    /** Days never go back: an earlier one is moved to the day reached. */
    void tell(LocalDate on, Deed deed) {
        boolean newDay = on.isAfter(day);
        day = newDay ? on : day;
        LocalDate entered = newDay && dice.chance(ENTERED_LATER) ? Workdays.after(day, dice.between(1, 2)) : day;
        recordedOn = entered.isAfter(recordedOn) ? entered : recordedOn;
        actions.add(new Action(referral, operator, day, recordedOn, dice.uuid(), deed));
    }

    LocalDate day() {
        return day;
    }

    boolean isOver() {
        return day.isAfter(lastDay);
    }

    List<Action> told() {
        return actions.stream()
                .filter(action -> !action.recordedOn().isAfter(lastDay))
                .toList();
    }

    /** The day of the last exchange. */
    Optional<LocalDate> lastExchange() {
        return actions.reversed().stream()
                .filter(action -> isExchange(action.deed()))
                .map(Action::occurredOn)
                .findFirst();
    }

    private static boolean isExchange(Deed deed) {
        return switch (deed) {
            case Deed.Attempt attempt -> attempt.isExchange();
            case Deed.Meeting _ -> true;
            case Deed.Diagnosis _, Deed.Commitment _, Deed.Closure _ -> false;
        };
    }
}
