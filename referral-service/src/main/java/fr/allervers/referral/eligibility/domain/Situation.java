package fr.allervers.referral.eligibility.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;

/**
 * What the rules look at.
 *
 * @param source who refers
 * @param privatePark the dwelling belongs to the private park
 * @param knownToSocialServices a social service follows the household
 * @param dsfAnswered the household answered the diagnostic social et financier
 * @param metAtEnquiry it was met at the enquiry before the use of force
 * @param enquiryToUpdate that enquiry has to be made again
 */
public record Situation(
        Stage stage,
        Source source,
        boolean privatePark,
        long arrearsCents,
        boolean knownToSocialServices,
        boolean dsfAnswered,
        boolean metAtEnquiry,
        boolean enquiryToUpdate) {}
