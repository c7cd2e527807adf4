package fr.allervers.simulator.scenario;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that a team did.
 *
 * @param referral the one that opened the case
 * @param recordedOn the day it is entered; now and then later than it happened
 */
public record Action(
        Pushed referral, String operator, LocalDate occurredOn, LocalDate recordedOn, UUID id, Deed deed) {}
