package fr.allervers.reporting.rebuild.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two sets of named counts; a name that one side lacks counts zero there. */
public final class Comparison {

    private static final int MOST = 50;

    private Comparison() {}

    /** At most fifty differences: one is enough to look. */
    public static List<Difference> of(Map<String, Long> before, Map<String, Long> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        TreeMap<String, Difference> found = new TreeMap<>();
        for (String name : names) {
            long old = before.getOrDefault(name, 0L);
            long now = after.getOrDefault(name, 0L);
            if (old != now) {
                found.put(name, new Difference(name, old, now));
            }
        }
        return found.values().stream().limit(MOST).toList();
    }
}
