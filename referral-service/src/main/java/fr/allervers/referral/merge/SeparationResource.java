package fr.allervers.referral.merge;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.merge.MergeRequests.SeparationRequest;
import fr.allervers.referral.merge.SeparationViews.SeparationView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A referral is taken out of the household it was recognised as, over HTTP. */
@Path("/api/v1/referrals/{id}/separation")
@Tag(name = "households")
public class SeparationResource {

    private final SeparateReferral separate;
    private final Scopes scopes;

    public SeparationResource(SeparateReferral separate, Scopes scopes) {
        this.separate = separate;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed("ccapex")
    @Operation(
            summary =
                    "Take a referral out of the household it was recognised as; 201 the first time, 200 when it was before",
            description =
                    "It gets a household and a case of its own and waits for a place; only a merge makes them one again")
    public Uni<RestResponse<SeparationView>> separate(@PathParam("id") UUID id, SeparationRequest request) {
        return separate.handle(new SeparateReferral.Command(scopes.current(), id, request.reason()))
                .map(SeparationView::answer);
    }
}
