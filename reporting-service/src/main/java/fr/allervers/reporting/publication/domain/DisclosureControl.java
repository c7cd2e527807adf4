package fr.allervers.reporting.publication.domain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statistical disclosure control (secret statistique) of one indicator in one month, departments against the national
 * figure. Counts from 1 to below the threshold are withheld; then others too, until what subtraction leaves of the
 * national figure no longer tells any of the withheld ones. Zero is not secret.
 */
public record DisclosureControl(int threshold) {

    /** The national figure among the departments. */
    public static final String NATION = "FR";

    public DisclosureControl {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below two protects nobody");
        }
    }

    /**
     * The codes to withhold. When more than the small ones must go, those that were withheld before go first: a figure
     * that comes and goes tells more than one that stays away.
     */
    public Set<String> withheld(Map<String, Long> departments, long nation, Set<String> before) {
        Set<String> withheld = new TreeSet<>();
        departments.forEach((department, count) -> addIf(isSmall(count), department, withheld));
        addIf(isSmall(nation), NATION, withheld);
        Deque<String> next = candidates(departments, before);
        while (!withheld.contains(NATION) && isGuessable(departments, nation, withheld)) {
            withheld.add(next.isEmpty() ? NATION : next.pop());
        }
        return withheld;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }

    private static void addIf(boolean condition, String code, Set<String> withheld) {
        if (condition) {
            withheld.add(code);
        }
    }

    private Deque<String> candidates(Map<String, Long> departments, Set<String> before) {
        Comparator<Map.Entry<String, Long>> smallestFirst =
                Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey());
        return departments.entrySet().stream()
                .filter(one -> one.getValue() >= threshold)
                .sorted(Comparator.comparing((Map.Entry<String, Long> one) -> !before.contains(one.getKey()))
                        .thenComparing(smallestFirst))
                .map(Map.Entry::getKey)
                .collect(ArrayDeque::new, ArrayDeque::add, ArrayDeque::addAll);
    }

    /**
     * One alone is the rest; several together below the threshold are a small count too; all at their least, one each,
     * or all at their most are known.
     */
    private boolean isGuessable(Map<String, Long> departments, long nation, Set<String> withheld) {
        long hidden = withheld.stream().mapToLong(departments::get).sum();
        long shown = departments.values().stream().mapToLong(Long::longValue).sum() - hidden;
        long rest = Math.min(hidden, nation - shown);
        return !withheld.isEmpty()
                && (withheld.size() == 1
                        || rest < threshold
                        || rest <= withheld.size()
                        || hidden == withheld.size() * (threshold - 1L));
    }
}
