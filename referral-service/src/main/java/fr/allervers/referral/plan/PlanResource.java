package fr.allervers.referral.plan;

import fr.allervers.kit.IfMatch;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.plan.PlanRequests.PlanRequest;
import fr.allervers.referral.plan.PlanViews.PlanView;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.territory.domain.Communes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The yearly plan over HTTP. */
@Path("/api/v1/plans/{department}/{year}")
@Tag(name = "plans")
public class PlanResource {

    private final PutPlan putPlan;
    private final ReadPlan readPlan;
    private final Communes communes;
    private final Scopes scopes;

    public PlanResource(PutPlan putPlan, ReadPlan readPlan, Communes communes, Scopes scopes) {
        this.putPlan = putPlan;
        this.readPlan = readPlan;
        this.communes = communes;
        this.scopes = scopes;
    }

    @PUT
    @RolesAllowed({"ccapex", "department-pilot"})
    @Operation(summary = "Set the plan of a department for a year; If-Match with the version seen once there is one")
    public Uni<RestResponse<PlanView>> put(
            @PathParam("department") String department,
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            PlanRequest request) {
        scopes.current().require(department);
        if (!communes.isDepartment(department)) {
            throw new NotFound();
        }
        return putPlan.handle(
                        scopes.current(),
                        new PutPlan.Command(
                                request.toPlan(department, year), IfMatch.versionOf(ifMatch), request.effectiveFrom()))
                .map(PlanResource::tagged);
    }

    @GET
    @RolesAllowed({"ccapex", "department-pilot", "national-pole", "operator-manager"})
    @Operation(summary = "The plan of a department for a year, as last decided")
    public Uni<RestResponse<PlanView>> get(@PathParam("department") String department, @PathParam("year") int year) {
        return readPlan.latest(scopes.current(), department, year).map(PlanResource::tagged);
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"ccapex", "department-pilot", "national-pole", "operator-manager"})
    @Operation(summary = "Every decision for the year, in their order, with the day from which each counts")
    public Uni<List<PlanView>> versions(@PathParam("department") String department, @PathParam("year") int year) {
        return readPlan.all(scopes.current(), department, year)
                .map(plans -> plans.stream().map(PlanView::of).toList());
    }

    private static RestResponse<PlanView> tagged(Plan plan) {
        return RestResponse.ResponseBuilder.ok(PlanView.of(plan))
                .tag(IfMatch.tag(plan.version()))
                .build();
    }
}
