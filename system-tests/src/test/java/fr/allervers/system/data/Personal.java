package fr.allervers.system.data;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every personal value that tests of this run put in, whichever way. */
public final class Personal {

    private static final Set<String> VALUES = ConcurrentHashMap.newKeySet();

    private Personal() {}

    /** Remembers the value and gives it back. */
    public static String remember(String value) {
        VALUES.add(value);
        return value;
    }

    public static Set<String> values() {
        return Set.copyOf(VALUES);
    }
}
