package fr.allervers.referral.intake;

import fr.allervers.kit.Page;
import fr.allervers.kit.Refused;
import fr.allervers.kit.Scopes;
import fr.allervers.kit.Unacceptable;
import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.intake.ReferralRequests.ReferralRequest;
import fr.allervers.referral.intake.ReferralViews.ReferralState;
import fr.allervers.referral.intake.ReferralViews.ReferralView;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import fr.allervers.referral.intake.domain.Receipt;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals over HTTP. */
@Path("/api/v1/referrals")
@Tag(name = "referrals")
public class ReferralResource {

    private final PushReferral push;
    private final ReadReferrals read;
    private final Arrivals arrivals;
    private final Scopes scopes;

    public ReferralResource(PushReferral push, ReadReferrals read, Arrivals arrivals, Scopes scopes) {
        this.push = push;
        this.read = read;
        this.arrivals = arrivals;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed("partner")
    @Operation(
            operationId = "pushReferral",
            summary = "Refer a household. Safe to repeat: the natural key is source, department and sourceReference")
    @APIResponse(
            responseCode = "201",
            description = "Received; state tells what became of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "200", description = "The same came before: the answer as it stands now")
    @APIResponse(responseCode = "400", description = "Not conform: every violation with its JSON pointer")
    @APIResponse(responseCode = "409", description = "reference-taken: the reference came before with other content")
    @APIResponse(responseCode = "422", description = "Not eligible: recorded as rejected, with every reason")
    public Uni<RestResponse<ReferralView>> push(ReferralRequest request) {
        return push.handle(arrivals.of(request, scopes.current())).map(ReferralResource::answer);
    }

    private static RestResponse<ReferralView> answer(PushReferral.Answer answer) {
        ReferralView view = ReferralView.of(answer.referral());
        if (answer.receipt() instanceof Receipt.Taken) {
            throw new Refused(IntakeRefusal.REFERENCE_TAKEN);
        }
        if (view.state() == ReferralState.REJECTED) {
            throw notEligible(view);
        }
        return answer.receipt() instanceof Receipt.Known
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.<ReferralView>created(URI.create("/api/v1/referrals/" + view.id()))
                        .entity(view)
                        .build();
    }

    private static Unacceptable notEligible(ReferralView view) {
        return new Unacceptable(view.reasons().stream()
                .map(reason -> new Violation(reason.pointer(), reason.code(), reason.message()))
                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"partner", "ccapex", "department-pilot", "operator-agent", "operator-manager"})
    @Operation(operationId = "readReferral", summary = "One referral and what became of it")
    public Uni<ReferralView> get(@PathParam("id") UUID id) {
        return read.one(scopes.current(), id).map(ReferralView::of);
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "department-pilot", "operator-agent", "operator-manager"})
    @Operation(operationId = "listReferrals", summary = "Referrals in the order they came; next page in Link")
    public Uni<RestResponse<List<ReferralView>>> list(
            @QueryParam("department") @Nullable String department,
            @QueryParam("source") @Nullable Source source,
            @QueryParam("state") @Nullable ReferralState state,
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("sourceReference") @Nullable String sourceReference,
            @Parameter(description = "true: allocated, and the operator let its answer's delay pass")
                    @QueryParam("overdue")
                    @Nullable
                    Boolean overdue,
            @QueryParam("cursor") @Nullable UUID cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        ReferralFilter filter = new ReferralFilter(
                department, name(source), name(state), name(stage), sourceReference, overdue, cursor);
        return read.list(scopes.current(), filter, Page.limit(limit))
                .map(page -> page.map(ReferralView::of).answer(uri));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
