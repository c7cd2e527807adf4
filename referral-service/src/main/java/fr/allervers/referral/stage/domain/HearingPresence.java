package fr.allervers.referral.stage.domain;

/** The household at a hearing (note, "taux de décisions contradictoires"). */
public enum HearingPresence {
    PRESENT,
    REPRESENTED,
    ABSENT,
    UNKNOWN
}
