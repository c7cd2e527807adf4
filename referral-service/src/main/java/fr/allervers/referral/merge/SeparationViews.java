package fr.allervers.referral.merge;

import fr.allervers.referral.merge.MergeViews.DeedView;
import fr.allervers.referral.merge.SeparateReferral.Separated;
import fr.allervers.referral.merge.domain.Separation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** What the secretariat reads of a separation. */
final class SeparationViews {

    private SeparationViews() {}

    @Schema(name = "ReferralSeparation", description = "A referral that has a household and a case of its own now")
    record SeparationView(
            UUID referralId,
            @Schema(description = "INSEE code") String department,
            UUID householdId,
            UUID caseId,

            @Schema(description = "The household that it was recognised as")
            UUID leftHouseholdId,

            UUID leftCaseId,
            DeedView separated) {

        static SeparationView of(Separation separation) {
            return new SeparationView(
                    separation.referralId(),
                    separation.department(),
                    separation.ownHousehold(),
                    separation.ownCase(),
                    separation.leftHousehold(),
                    separation.leftCase(),
                    DeedView.of(separation.separated()));
        }

        static RestResponse<SeparationView> answer(Separated separated) {
            return RestResponse.status(
                    separated.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                    of(separated.separation()));
        }
    }
}
