package fr.allervers.visit.plannedvisit;

import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.EntryAnswer;
import fr.allervers.visit.plannedvisit.PlannedVisitViews.PlannedVisitRequest;
import fr.allervers.visit.plannedvisit.PlannedVisitViews.PlannedVisitView;
import fr.allervers.visit.plannedvisit.PlannedVisitViews.VisitCancellationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Visits that the team means to make. */
@Path("/api/v1/cases/{id}/planned-visits")
@Tag(name = "planned visits")
@RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
public class PlannedVisitResource {

    private final PlanVisit planVisit;
    private final CancelVisit cancelVisit;
    private final Scopes scopes;

    public PlannedVisitResource(PlanVisit planVisit, CancelVisit cancelVisit, Scopes scopes) {
        this.planVisit = planVisit;
        this.cancelVisit = cancelVisit;
        this.scopes = scopes;
    }

    @POST
    @Operation(
            summary =
                    "Plan a visit; a meeting that names it (plannedVisitId) makes it held; allowed after the closure for the 15-day check")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlannedVisitView.class)))
    @APIResponse(responseCode = "200", description = "The same id and content came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope")
    @APIResponse(responseCode = "409", description = "entry-id-taken")
    public Uni<RestResponse<PlannedVisitView>> plan(@RestPath UUID id, PlannedVisitRequest request) {
        return planVisit
                .handle(new PlanVisit.Command(scopes.current(), request.toDomain(id)))
                .map(recorded -> EntryAnswer.of(recorded, PlannedVisitView::of));
    }

    @POST
    @Path("/{visitId}/cancellation")
    @Operation(summary = "Say that a planned visit is not held, and why")
    @APIResponse(
            responseCode = "201",
            description = "Not held",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlannedVisitView.class)))
    @APIResponse(responseCode = "200", description = "The same motive came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope, or no such visit in the case")
    @APIResponse(responseCode = "409", description = "planned-visit-ended: held, or cancelled for another motive")
    public Uni<RestResponse<PlannedVisitView>> cancel(
            @RestPath UUID id, @RestPath UUID visitId, VisitCancellationRequest request) {
        return cancelVisit
                .handle(new CancelVisit.Command(scopes.current(), id, visitId, request.motive()))
                .map(recorded -> EntryAnswer.of(recorded, PlannedVisitView::of));
    }
}
