package fr.allervers.testkit.samples.r17.watch;

import fr.allervers.local.Departments;

/** Wrong: knows another module of the platform. */
public class StealWatch {

    public Departments all() {
        return Departments.load();
    }
}
