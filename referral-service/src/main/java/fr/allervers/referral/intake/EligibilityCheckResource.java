package fr.allervers.referral.intake;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.intake.ReferralRequests.ReferralRequest;
import fr.allervers.referral.intake.ReferralViews.EligibilityView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of eligibility, asked without referring anybody. */
@Path("/api/v1/eligibility-checks")
@Tag(name = "referrals")
public class EligibilityCheckResource {

    private final CheckEligibility check;
    private final Arrivals arrivals;
    private final Scopes scopes;

    public EligibilityCheckResource(CheckEligibility check, Arrivals arrivals, Scopes scopes) {
        this.check = check;
        this.arrivals = arrivals;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed("partner")
    @Operation(
            operationId = "checkEligibility",
            summary = "Would this referral be eligible, and if not, why; nothing is kept (framing note, « objet »)")
    @APIResponse(responseCode = "200", description = "Every rule that says no, none when the household is eligible")
    @APIResponse(responseCode = "400", description = "Not conform: every violation with its JSON pointer")
    public Uni<EligibilityView> check(ReferralRequest request) {
        return check.handle(arrivals.of(request, scopes.current())).map(EligibilityView::of);
    }
}
