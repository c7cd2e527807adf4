package fr.allervers.local.child;

import java.time.Duration;
import java.util.List;

/** A Java program, which starts faster with an AOT cache recorded beforehand. */
public interface JavaProgram extends Program {

    /** How long writing a cache may take after the program was asked to end. */
    Duration ASSEMBLY = Duration.ofSeconds(120);

    /** The cache of exactly this program, JDK and flags. */
    AotCache aotCache();

    /** Starts with further flags for the virtual machine and returns when it is ready. */
    void startWith(List<String> flags);

    @Override
    default void start() {
        startWith(aotCache().flagsToUse());
    }

    /** Runs the program once to readiness; its cache is written when it ends. */
    default void recordAotCache() {
        AotCache cache = aotCache();
        startWith(cache.flagsToRecord());
        child().stop(ASSEMBLY);
        cache.keep();
    }
}
