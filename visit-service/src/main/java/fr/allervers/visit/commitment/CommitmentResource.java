package fr.allervers.visit.commitment;

import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.EntryAnswer;
import fr.allervers.visit.commitment.CommitmentViews.CommitmentRequest;
import fr.allervers.visit.commitment.CommitmentViews.CommitmentView;
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

/** Engagement contracts. */
@Path("/api/v1/cases/{id}/commitments")
@Tag(name = "commitments")
@RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
public class CommitmentResource {

    private final AgreeCommitment agreeCommitment;
    private final Scopes scopes;

    public CommitmentResource(AgreeCommitment agreeCommitment, Scopes scopes) {
        this.agreeCommitment = agreeCommitment;
        this.scopes = scopes;
    }

    @POST
    @Operation(
            summary =
                    "Record an engagement contract with an objective per step; refused when the intervention has ended (framing note, domain I1c)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommitmentView.class)))
    @APIResponse(responseCode = "200", description = "The same id and content came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope")
    @APIResponse(responseCode = "409", description = "entry-id-taken, case-closed")
    public Uni<RestResponse<CommitmentView>> agree(@RestPath UUID id, CommitmentRequest request) {
        return agreeCommitment
                .handle(new AgreeCommitment.Command(scopes.current(), request.toDomain(id)))
                .map(recorded -> EntryAnswer.of(recorded, CommitmentView::of));
    }
}
