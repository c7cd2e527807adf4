package fr.allervers.simulator.scenario;

import fr.allervers.simulator.scenario.Deed.Attempt;
import fr.allervers.simulator.scenario.Deed.Closure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows the first exchange (<i>veille sociale</i>): checks in time for most, late for some, never for others; calls
 * without a check, letters without an answer, and ends of interventions with and without a check after them.
 */
final class Watching {

    private static final int DAYS = 15;
    private static final int MOST_ROUNDS = 4;
    private static final Map<Round, Double> ROUNDS = new LinkedHashMap<>();

    static {
        ROUNDS.put(Round.CHECK_IN_TIME, 0.56);
        ROUNDS.put(Round.CALL, 0.14);
        ROUNDS.put(Round.LATE_CHECK, 0.09);
        ROUNDS.put(Round.LATE_CALL, 0.04);
        ROUNDS.put(Round.NOTHING, 0.15);
        ROUNDS.put(Round.POINTLESS, 0.02);
    }

    private final Dice dice;
    private final Story story;

    Watching(Dice dice, Story story) {
        this.dice = dice;
        this.story = story;
    }

    private enum Round {
        CHECK_IN_TIME,
        CALL,
        LATE_CHECK,
        LATE_CALL,
        NOTHING,
        POINTLESS
    }

    void tell() {
        boolean goesOn = true;
        for (int round = 0; goesOn && round < MOST_ROUNDS && !story.isOver(); round++) {
            goesOn = tell(dice.weighted(ROUNDS), story.lastExchange().orElseThrow());
        }
    }

    private boolean tell(Round round, LocalDate last) {
        return switch (round) {
            case CHECK_IN_TIME -> check(inTime(last), last);
            case CALL -> call(Workdays.from(last.plusDays(dice.between(3, 10))));
            case LATE_CHECK -> check(Workdays.from(last.plusDays(dice.between(DAYS + 1, DAYS + 5))), last);
            case LATE_CALL -> call(Workdays.from(last.plusDays(dice.between(DAYS + 1, DAYS + 3))));
            case NOTHING -> false;
            case POINTLESS -> end(last, dice.pick(List.of("DECEASED", "GONE_WITHOUT_TRACE")));
        };
    }

    /** Often as late as it may be. */
    private LocalDate inTime(LocalDate last) {
        int days = dice.chance(0.3) ? dice.between(DAYS - 1, DAYS) : dice.between(7, DAYS - 2);
        return Workdays.notAfter(last.plusDays(days));
    }

    private boolean check(LocalDate day, LocalDate last) {
        if (dice.chance(0.2)) {
            LocalDate letter = Workdays.from(last.plusDays(4));
            story.tell(letter.isAfter(day) ? day : letter, Attempt.unanswered("LETTER", "NO_ANSWER"));
        }
        Deed.Review review = Codes.review(dice);
        story.tell(day, dice.chance(0.6) ? new Attempt("PHONE", "ANSWERED", review) : Casework.meeting(dice, review));
        return !dice.chance(0.25) || close();
    }

    private boolean call(LocalDate day) {
        story.tell(day, new Attempt(dice.chance(0.8) ? "PHONE" : "SMS", "ANSWERED", null));
        return true;
    }

    private boolean end(LocalDate last, String motive) {
        story.tell(Workdays.notAfter(last.plusDays(dice.between(5, 12))), new Closure(motive));
        return false;
    }

    /** The end of the intervention does not end the watch: the check after it does. */
    private boolean close() {
        LocalDate last = story.day();
        LocalDate closedOn = Workdays.after(last, dice.between(0, 3));
        story.tell(closedOn, new Closure(dice.chance(0.5) ? "GOALS_REACHED" : "HANDED_OVER"));
        if (dice.chance(0.6)) {
            LocalDate check = inTime(last);
            story.tell(
                    check.isAfter(closedOn) ? check : Workdays.after(closedOn, 1),
                    new Attempt("PHONE", "ANSWERED", Codes.review(dice)));
        }
        return false;
    }
}
