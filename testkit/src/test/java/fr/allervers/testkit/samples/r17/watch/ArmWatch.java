package fr.allervers.testkit.samples.r17.watch;

import fr.allervers.testkit.samples.r17.meeting.MeetingResource;
import jakarta.enterprise.context.ApplicationScoped;

/** Wrong: calls another feature's front door, and closes the cycle. */
@ApplicationScoped
public class ArmWatch {

    private final MeetingResource meetings;

    public ArmWatch(MeetingResource meetings) {
        this.meetings = meetings;
    }

    public String arm() {
        return meetings.get();
    }
}
