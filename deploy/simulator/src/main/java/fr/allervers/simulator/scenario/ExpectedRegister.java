package fr.allervers.simulator.scenario;

import fr.allervers.simulator.scenario.Scenario.Release;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What must become of each referral of one department, by the words of the note: places are given as referrals come,
 * never beyond the month's quota; who waits gets the places of the next month, nearest hearing first, then longest wait.
 */
final class ExpectedRegister {

    private static final Comparator<Pushed> NEXT_TO_SERVE =
            Comparator.comparing(Pushed::hearing, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Plan plan;
    private final Set<String> openHouseholds = new HashSet<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Pushed> waiting = new ArrayList<>();
    private YearMonth month;

    ExpectedRegister(Plan plan, LocalDate firstDay) {
        this.plan = plan;
        this.month = YearMonth.from(firstDay);
    }

    /** Those who get a place because a month begins; empty within a month. */
    List<Release> turnTo(LocalDate day) {
        if (YearMonth.from(day).equals(month)) {
            return List.of();
        }
        month = YearMonth.from(day);
        List<Release> releases = new ArrayList<>();
        for (Source source : Source.values()) {
            waiting.stream()
                    .filter(referral -> referral.source() == source)
                    .sorted(NEXT_TO_SERVE)
                    .filter(referral -> takePlace(source))
                    .forEach(referral -> releases.add(new Release(referral, place())));
        }
        releases.forEach(release -> waiting.remove(release.referral()));
        return releases;
    }

    /** The intervention ended: the next referral of this household opens a case of its own. */
    void close(String household) {
        openHouseholds.remove(household);
    }

    Outcome enter(Pushed line) {
        return switch (line.nature()) {
            case MALFORMED, REFERENCE_TAKEN -> new Outcome.Refused(Objects.requireNonNull(line.reason()));
            case REPEATED -> new Outcome.Known();
            case INELIGIBLE -> new Outcome.Rejected(Objects.requireNonNull(line.reason()));
            case ELIGIBLE -> openHouseholds.add(line.household()) ? placeOrWait(line) : new Outcome.Attached();
        };
    }

    private Outcome placeOrWait(Pushed line) {
        if (takePlace(line.source())) {
            return place();
        }
        waiting.add(line);
        return new Outcome.Waitlisted();
    }

    private Outcome.Allocated place() {
        return new Outcome.Allocated(plan.department().operator(), month);
    }

    private boolean takePlace(Source source) {
        boolean social = source == Source.SOCIAL_SERVICE;
        String line = social ? "SOCIAL_SERVICE " + month.getYear() : source + " " + month;
        if (used.getOrDefault(line, 0) >= places(source)) {
            return false;
        }
        used.merge(line, 1, Integer::sum);
        return true;
    }

    /** Social services are bounded by their yearly volume; without one, the plan foresees nothing from them. */
    private int places(Source source) {
        Integer cap = plan.socialServiceAnnualCap();
        return source == Source.SOCIAL_SERVICE
                ? Objects.requireNonNullElse(cap, 0)
                : plan.quotas().getOrDefault(source, 0);
    }
}
