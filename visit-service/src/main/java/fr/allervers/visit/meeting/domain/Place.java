package fr.allervers.visit.meeting.domain;

/** Where the household was met: at home, or near it in a CCAS or a social office (framing note). */
public enum Place {
    HOME,
    NEAR_HOME
}
