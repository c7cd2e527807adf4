package fr.allervers.referral.intake.domain;

import java.time.LocalDate;

/**
 * What the order of the waitlist looks at besides the hearing.
 *
 * @param vulnerabilities how many are known beforehand
 * @param waitingSince the day it came; of the stock of prolonged truces the day of its act
 */
public record Need(long arrearsCents, int vulnerabilities, LocalDate waitingSince) {}
