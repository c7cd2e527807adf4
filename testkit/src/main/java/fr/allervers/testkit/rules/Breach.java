package fr.allervers.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;

/** A place where a rule is broken. */
record Breach(String className, String what) {

    static Breach of(JavaClass where, String what) {
        return new Breach(Role.outermost(where).getFullName(), what);
    }
}
