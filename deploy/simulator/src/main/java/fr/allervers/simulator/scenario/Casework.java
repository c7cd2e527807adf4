package fr.allervers.simulator.scenario;

import fr.allervers.simulator.scenario.Deed.Attempt;
import fr.allervers.simulator.scenario.Deed.Closure;
import fr.allervers.simulator.scenario.Deed.Commitment;
import fr.allervers.simulator.scenario.Deed.Diagnosis;
import fr.allervers.simulator.scenario.Deed.Meeting;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a team works on one case: letters, calls, the door; a meeting with its diagnosis and contract; then the 15-day
 * checks. All shares are placeholders of ours, inside the ranges of the domain note (§1.11).
 */
final class Casework {

    private static final Map<Fate, Double> FATES = new LinkedHashMap<>();

    static {
        FATES.put(Fate.MET, 0.42);
        FATES.put(Fate.SPOKEN_WITH, 0.09);
        FATES.put(Fate.REFUSED, 0.03);
        FATES.put(Fate.OUT_OF_REACH, 0.46);
    }

    private final Dice dice;
    private final Stage stage;
    private final Story story;

    private Casework(Dice dice, Pushed referral, String operator, LocalDate lastDay) {
        this.dice = dice;
        this.stage = referral.stage();
        this.story = new Story(referral, operator, lastDay, dice);
    }

    private enum Fate {
        MET,
        SPOKEN_WITH,
        REFUSED,
        OUT_OF_REACH
    }

    static List<Action> on(Terms terms, Pushed referral, String operator, LocalDate allocatedOn) {
        Dice dice = Dice.of(terms.seed(), "case " + referral.reference());
        Casework work = new Casework(dice, referral, operator, terms.lastDay());
        work.tell(allocatedOn);
        return work.story.told();
    }

    private void tell(LocalDate allocatedOn) {
        Fate fate = dice.weighted(FATES);
        story.tell(Workdays.after(allocatedOn, dice.between(1, 3)), Attempt.unanswered("LETTER", "MESSAGE_LEFT"));
        if (dice.chance(0.15)) {
            next(1, 2, Attempt.unanswered(dice.chance(0.8) ? "PHONE" : "SMS", "NO_ANSWER"));
        }
        switch (fate) {
            case MET -> meet();
            case SPOKEN_WITH -> speak();
            case REFUSED -> refuse();
            case OUT_OF_REACH -> giveUp();
        }
    }

    private void next(int least, int most, Deed deed) {
        story.tell(Workdays.after(story.day(), dice.between(least, most)), deed);
    }

    private void meet() {
        if (dice.chance(0.75)) {
            next(1, 3, new Attempt("PHONE", "ANSWERED", null));
        }
        next(1, 4, meeting(null));
        if (dice.chance(0.03)) {
            story.tell(story.day(), meeting(null));
        }
        if (dice.chance(0.8)) {
            diagnose();
        }
        if (dice.chance(0.74)) {
            next(0, 2, new Commitment(dice.chance(0.75) ? "SIGNED" : "ORAL", Codes.steps(dice, stage)));
        }
        new Watching(dice, story).tell();
    }

    private void diagnose() {
        String kind = stage.isUpstream() ? "CAUSES" : "SOCIAL_FINANCIAL";
        boolean only = stage == Stage.ASSIGNATION && dice.chance(0.4);
        next(0, 1, new Diagnosis(only ? "DSF" : kind, Codes.causes(dice)));
        if (stage == Stage.ASSIGNATION && !only && dice.chance(0.4)) {
            next(0, 1, new Diagnosis("DSF", Codes.causes(dice)));
        }
        if (dice.chance(0.04)) {
            next(1, 2, new Diagnosis(only ? "DSF" : kind, Codes.causes(dice)));
        }
    }

    private void speak() {
        next(1, 3, new Attempt(dice.chance(0.8) ? "PHONE" : "EMAIL", "ANSWERED", null));
        new Watching(dice, story).tell();
    }

    private void refuse() {
        next(1, 3, new Attempt("PHONE", "REFUSED", null));
        if (dice.chance(0.6)) {
            next(0, 2, new Closure("REFUSED_BY_HOUSEHOLD"));
        }
    }

    /** Two letters without an answer, then the door; a call in between for some. */
    private void giveUp() {
        if (dice.chance(0.2)) {
            next(1, 2, Attempt.unanswered("PHONE", "WRONG_CONTACT"));
        }
        next(3, 6, Attempt.unanswered("LETTER", "NO_ANSWER"));
        next(2, 4, Attempt.unanswered("VISIT", dice.chance(0.5) ? "MESSAGE_LEFT" : "NO_ANSWER"));
        if (dice.chance(0.5)) {
            next(2, 4, new Closure(dice.chance(0.9) ? "UNREACHABLE" : "MOVED_AWAY"));
        }
    }

    private Meeting meeting(Deed.@Nullable Review review) {
        return meeting(dice, review);
    }

    static Meeting meeting(Dice dice, Deed.@Nullable Review review) {
        String hour = dice.chance(0.1) ? "19:30" : dice.pick(List.of("09:30", "11:00", "14:00", "16:30"));
        return new Meeting(hour, dice.chance(0.75) ? "HOME" : "NEAR_HOME", review);
    }
}
