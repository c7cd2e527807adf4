package fr.allervers.referral.operator.domain;

import java.util.List;

/** A telephone platform beside the visits: an asset for the note, not a condition. */
public record PhonePlatform(String number, List<Hours> week) {

    public PhonePlatform {
        week = List.copyOf(week);
    }
}
