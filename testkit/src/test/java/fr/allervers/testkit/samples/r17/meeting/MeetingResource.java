package fr.allervers.testkit.samples.r17.meeting;

import fr.allervers.testkit.samples.r17.watch.ArmWatch;

/** One half of the cycle. */
public class MeetingResource {

    private final ArmWatch arm;

    public MeetingResource(ArmWatch arm) {
        this.arm = arm;
    }

    public String get() {
        return arm.toString();
    }
}
