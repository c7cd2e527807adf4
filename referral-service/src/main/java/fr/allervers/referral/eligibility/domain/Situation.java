package fr.allervers.referral.eligibility.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at.
 *
 * @param source who refers
 * @param privatePark the dwelling belongs to the private park
 * @param rentCents monthly rent without charges; null when not told
 * @param vulnerabilities how many are known beforehand
 * @param knownToSocialServices a social service follows the household
 * @param dsfAnswered the household answered the diagnostic social et financier
 * @param metAtEnquiry it was met at the enquiry before the use of force
 * @param enquiryToUpdate that enquiry has to be made again
 * @param backlog of the stock that the prolonged winter truces left (note, second objective)
 */
public record Situation(
        Stage stage,
        Source source,
        boolean privatePark,
        long arrearsCents,
        @Nullable Long rentCents,
        int vulnerabilities,
        boolean knownToSocialServices,
        boolean dsfAnswered,
        boolean metAtEnquiry,
        boolean enquiryToUpdate,
        boolean backlog) {}
