package fr.allervers.referral.territory.domain;

import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A department that takes part in the scheme (<i>territoire retenu</i>, note, annexe 1).
 *
 * @param version counts up with each change, from 1
 * @param fundings by year, the earliest first
 */
public record Territory(String department, String name, String region, long version, List<Funding> fundings) {

    private static final int LEAST_FTE_OF_THE_NOTE = 300;
    private static final int MOST_FTE_OF_THE_NOTE = 500;

    public Territory {
        fundings =
                fundings.stream().sorted(Comparator.comparingInt(Funding::year)).toList();
    }

    public Territory next(long currentVersion) {
        return new Territory(department, name, region, currentVersion + 1, fundings);
    }

    /** The year's, or the last one before it: what was funded holds until something else is said. */
    public Optional<Funding> fundingIn(int year) {
        return fundings.stream().filter(funding -> funding.year() <= year).max(Comparator.comparingInt(Funding::year));
    }

    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        fundings.stream()
                .filter(funding -> !years.add(funding.year()))
                .map(_ -> TerritoryRefusal.TERRITORY_YEAR_TWICE.at("/fundings"))
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** The note has 3 to 5 full-time equivalents a territory; more or less is said, not refused. */
    public List<Warning> warnings() {
        return fundings.stream().anyMatch(Territory::isOutsideNote)
                ? List.of(TerritoryWarning.TEAM_FTE_OUTSIDE_NOTE.said())
                : List.of();
    }

    private static boolean isOutsideNote(Funding funding) {
        return funding.teamFteHundredths() < LEAST_FTE_OF_THE_NOTE
                || funding.teamFteHundredths() > MOST_FTE_OF_THE_NOTE;
    }
}
