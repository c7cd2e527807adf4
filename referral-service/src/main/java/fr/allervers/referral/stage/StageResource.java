package fr.allervers.referral.stage;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.stage.StageRequests.RetractionRequest;
import fr.allervers.referral.stage.StageRequests.StageRequest;
import fr.allervers.referral.stage.StageViews.ProcedureView;
import fr.allervers.referral.stage.StageViews.StageView;
import fr.allervers.referral.stage.domain.Statement;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The procedure over HTTP: facts are added, never edited. */
@Path("/api/v1/referrals/{id}/stages")
@Tag(name = "stages")
public class StageResource {

    private final RecordStage record;
    private final RetractStage retract;
    private final ReadStages read;
    private final Scopes scopes;

    public StageResource(RecordStage record, RetractStage retract, ReadStages read, Scopes scopes) {
        this.record = record;
        this.retract = retract;
        this.read = read;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "Record an act of the procedure, a correction or an annulment; remarks say what is unusual")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StageView.class)))
    @APIResponse(responseCode = "200", description = "The same came before: the fact as it stands now")
    @APIResponse(responseCode = "400", description = "Not conform: every violation with its JSON pointer")
    @APIResponse(responseCode = "404", description = "No such referral in the caller's scope")
    @APIResponse(responseCode = "409", description = "Contradicts what is known; the code says how")
    public Uni<RestResponse<StageView>> add(@PathParam("id") UUID id, StageRequest request) {
        Statement said = request.toStatement();
        BadRequest.ifAny(said.violations());
        Scope scope = scopes.current();
        return record.handle(scope, id, request.id(), said).map(recorded -> answer(recorded, scope));
    }

    @POST
    @Path("/{stageId}/retraction")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "Take back a fact that should never have been entered; it stays readable as RETRACTED")
    @APIResponse(
            responseCode = "201",
            description = "Taken back",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StageView.class)))
    @APIResponse(responseCode = "200", description = "Was taken back for the same reason before")
    @APIResponse(responseCode = "404", description = "No such fact on this referral, or not in the caller's scope")
    @APIResponse(responseCode = "409", description = "Cannot be taken back; the code says why")
    public Uni<RestResponse<StageView>> retract(
            @PathParam("id") UUID id, @PathParam("stageId") UUID stageId, RetractionRequest request) {
        Scope scope = scopes.current();
        return retract.handle(scope, id, stageId, request.reason()).map(recorded -> answer(recorded, scope));
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "department-pilot"})
    @Operation(summary = "The procedure of the referral's case: present stage, hearing ahead, and all facts by date")
    public Uni<ProcedureView> list(@PathParam("id") UUID id) {
        Scope scope = scopes.current();
        return read.handle(scope, id).map(found -> ProcedureView.of(found, reader(scope)));
    }

    private static RestResponse<StageView> answer(RecordStage.Recorded recorded, Scope scope) {
        return RestResponse.status(
                recorded.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                StageView.of(recorded.file(), recorded.fact(), reader(scope)));
    }

    private static StageViews.Reader reader(Scope scope) {
        return partner -> scope.has("ccapex")
                || scope.partnerKind().map(partner.name()::equals).orElse(true);
    }
}
