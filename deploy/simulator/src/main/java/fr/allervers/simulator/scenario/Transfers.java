package fr.allervers.simulator.scenario;

import fr.allervers.simulator.land.Commune;
import fr.allervers.simulator.land.Department;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what the partners of one department send, day after day. */
final class Transfers {

    private static final double INELIGIBLE = 0.05;
    private static final double SAME_HOUSEHOLD = 0.05;
    private static final double REPEATED = 0.012;
    private static final double TAKEN = 0.004;
    private static final double MALFORMED = 0.012;

    private final Terms terms;
    private final Plan plan;
    private final Department department;
    private final Households households;
    private final Map<Source, Integer> references = new EnumMap<>(Source.class);
    /** Referred by the CAF at the CDP on an earlier day, and by nobody else yet. */
    private final Deque<Household> referredOnce = new ArrayDeque<>();

    private final List<Pushed> sentInFiles = new ArrayList<>();

    Transfers(Terms terms, Plan plan, List<Commune> communes) {
        this.terms = terms;
        this.plan = plan;
        this.department = plan.department();
        this.households = new Households(terms.seed(), department.code(), communes);
    }

    /** In the order in which they are pushed. */
    List<Transfer> all() {
        List<Slot> slots = new ArrayList<>();
        for (Source source : Source.values()) {
            List<LocalDate> days = new Calendar(terms).daysOf(source);
            for (int index = 0; index < days.size(); index++) {
                slots.add(new Slot(source, days.get(index), number(source, index)));
            }
        }
        return slots.stream()
                .filter(slot -> slot.number() > 0)
                .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::source))
                .map(this::transfer)
                .toList();
    }

    /** Referrals in this transfer; what is rounded off goes into a later one. */
    private int number(Source source, int index) {
        double month = monthly(source) * terms.scale();
        int times = Calendar.timesAMonth(source);
        return (int) Math.round(month * (index + 1) / times) - (int) Math.round(month * index / times);
    }

    /** About half as much again as the teams can take, so that some wait. */
    private double monthly(Source source) {
        return switch (source) {
            case CAF -> 14.0 * department.teamFte();
            case CD -> 11.5 * department.teamFte();
            case CCAPEX -> plan.isDownstream() ? 3.5 * department.teamFte() : 0;
            case SOCIAL_SERVICE -> 2;
        };
    }

    private Transfer transfer(Slot slot) {
        Dice dice = Dice.of(terms.seed(), "transfer " + department.code() + " " + slot.source() + " " + slot.day());
        List<Household> newlyReferred = new ArrayList<>();
        List<Pushed> lines = new ArrayList<>();
        for (int count = 0; count < slot.number(); count++) {
            lines.add(Pushed.of(department.code(), letter(slot, dice, newlyReferred)));
        }
        boolean asFile = slot.source() == Source.CAF || slot.source() == Source.CD;
        if (asFile) {
            sentInFiles.addAll(lines);
            addOddities(slot, dice, lines);
        }
        referredOnce.addAll(newlyReferred);
        return new Transfer(department.code(), slot.source(), slot.day(), asFile, lines);
    }

    private Letter letter(Slot slot, Dice dice, List<Household> newlyReferred) {
        Household known = slot.source() == Source.CD && dice.chance(SAME_HOUSEHOLD) ? referredOnce.poll() : null;
        Stage stage = stage(slot.source(), dice);
        Ineligible ineligible = known == null && dice.chance(INELIGIBLE) ? Ineligible.draw(dice, stage, plan) : null;
        Household household = known == null ? households.next(slot.day()) : known.shouted();
        if (slot.source() == Source.CAF && ineligible == null) {
            newlyReferred.add(household);
        }
        return written(
                slot, dice, household, ineligible == Ineligible.STAGE_NOT_CHOSEN ? Stage.CQL : stage, ineligible);
    }

    private Letter written(Slot slot, Dice dice, Household household, Stage stage, @Nullable Ineligible ineligible) {
        return new Letter(
                reference(slot.source()),
                slot.source(),
                stage,
                slot.day(),
                slot.day().minusDays(dice.between(2, 30)),
                stage == Stage.ASSIGNATION ? slot.day().plusDays(dice.between(20, 90)) : null,
                household,
                ineligible);
    }

    private static Stage stage(Source source, Dice dice) {
        return switch (source) {
            case CAF -> Stage.CDP;
            case CD, SOCIAL_SERVICE -> Stage.ASSIGNATION;
            case CCAPEX -> dice.chance(0.6) ? Stage.CQL : Stage.RFP;
        };
    }

    private String reference(Source source) {
        int number = references.merge(source, 1, Integer::sum);
        return String.format(Locale.ROOT, "SIM-%s-%s-%06d", department.code(), source.tag(), number);
    }

    private void addOddities(Slot slot, Dice dice, List<Pushed> lines) {
        List<Pushed> own = sentInFiles.stream()
                .filter(line -> line.source() == slot.source())
                .toList();
        for (int count = lines.size(); count > 0; count--) {
            if (dice.chance(REPEATED)) {
                Pushed again = dice.pick(own);
                lines.add(again.as(Pushed.Nature.REPEATED, null, again.json()));
            }
            if (dice.chance(TAKEN)) {
                lines.add(withOtherContent(dice.pick(own)));
            }
            if (dice.chance(MALFORMED)) {
                Household nobody = households.next(slot.day());
                Letter letter = written(slot, dice, nobody, stage(slot.source(), dice), null);
                lines.add(dice.between(0, lines.size()), Faults.in(Pushed.of(department.code(), letter), dice));
            }
        }
    }

    private static Pushed withOtherContent(Pushed line) {
        return line.as(
                Pushed.Nature.REFERENCE_TAKEN,
                "reference-taken",
                line.json().replaceFirst("\"chargesCents\":[0-9]+", "\"chargesCents\":1234"));
    }

    private record Slot(Source source, LocalDate day, int number) {}
}
