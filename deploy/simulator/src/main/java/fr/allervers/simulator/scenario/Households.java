package fr.allervers.simulator.scenario;

import fr.allervers.simulator.land.Commune;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Invents the households of one department; no two of them could be taken for one another. */
final class Households {

    private static final Map<Household.Kind, Double> KINDS = shares(Household.Kind.values());
    private static final Map<Household.Benefit, Double> BENEFITS = new LinkedHashMap<>();

    static {
        Arrays.stream(Household.Benefit.values()).forEach(benefit -> BENEFITS.put(benefit, benefit.share));
    }

    private final long seed;
    private final String department;
    private final Map<Commune, Double> communes = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int count;

    Households(long seed, String department, List<Commune> communes) {
        this.seed = seed;
        this.department = department;
        communes.forEach(commune -> this.communes.put(commune, (double) commune.population()));
    }

    Household next(LocalDate today) {
        count++;
        Dice dice = Dice.of(seed, "household " + department + " " + count);
        Household household = invent(dice, today);
        while (!taken.add(household.tenant().key())) {
            household = invent(dice, today);
        }
        return household;
    }

    private Household invent(Dice dice, LocalDate today) {
        Household.Kind kind = dice.weighted(KINDS);
        Household.Benefit benefit = dice.weighted(BENEFITS);
        long rent = dice.between(420L, 980L) * 100;
        long charges = dice.between(25L, 110L) * 100;
        return new Household(
                String.format(Locale.ROOT, "M-%s-%05d", department, count),
                dice.weighted(communes),
                kind,
                kind.hasChildren() ? dice.between(1, 4) : 0,
                members(dice, kind, today),
                phones(dice),
                dice.between(1, 180) + " " + dice.pick(Names.STREETS),
                (long) (rent / effort(dice)),
                benefit,
                benefit == Household.Benefit.NONE ? 0 : dice.between(90L, 380L) * 100,
                rent,
                charges,
                monthsUnpaid(dice));
    }

    private static List<Person> members(Dice dice, Household.Kind kind, LocalDate today) {
        String name = Names.lastName(dice);
        List<Person> members = new ArrayList<>();
        members.add(Person.of(dice, "TENANT", name, today));
        if (kind.hasTwoAdults()) {
            members.add(Person.of(dice, "CO_TENANT", dice.chance(0.6) ? name : Names.lastName(dice), today));
        }
        return members;
    }

    /** A range of numbers that belong to nobody (ARCEP). */
    private static List<String> phones(Dice dice) {
        if (dice.chance(0.08)) {
            return List.of();
        }
        return List.of(String.format(Locale.ROOT, "+3363998%04d", dice.between(0, 9999)));
    }

    /** Part of the income that goes into rent: half above 35 %, a quarter above 50 %. */
    private static double effort(Dice dice) {
        int quarter = dice.between(0, 3);
        int percent = switch (quarter) {
            case 0, 1 -> dice.between(20, 35);
            case 2 -> dice.between(36, 50);
            default -> dice.between(51, 70);
        };
        return percent / 100.0;
    }

    /** Up to 3 months 40 %, up to 6 months 25 %, more 35 %. */
    private static int monthsUnpaid(Dice dice) {
        int percent = dice.between(1, 100);
        if (percent <= 40) {
            return dice.between(2, 3);
        }
        return percent <= 65 ? dice.between(4, 6) : dice.between(7, 18);
    }

    private static Map<Household.Kind, Double> shares(Household.Kind... kinds) {
        Map<Household.Kind, Double> shares = new LinkedHashMap<>();
        Arrays.stream(kinds).forEach(kind -> shares.put(kind, kind.share));
        return shares;
    }
}
