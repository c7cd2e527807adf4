package fr.allervers.visit.diagnosis;

import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.EntryAnswer;
import fr.allervers.visit.diagnosis.DiagnosisViews.DiagnosisRequest;
import fr.allervers.visit.diagnosis.DiagnosisViews.DiagnosisView;
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

/** Diagnoses completed with the household. */
@Path("/api/v1/cases/{id}/diagnoses")
@Tag(name = "diagnoses")
@RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
public class DiagnosisResource {

    private final CompleteDiagnosis completeDiagnosis;
    private final Scopes scopes;

    public DiagnosisResource(CompleteDiagnosis completeDiagnosis, Scopes scopes) {
        this.completeDiagnosis = completeDiagnosis;
        this.scopes = scopes;
    }

    @POST
    @Operation(
            summary =
                    "Complete a diagnosis, made when meeting the household; refused when the intervention has ended (framing note, domain I1b)")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DiagnosisView.class)))
    @APIResponse(responseCode = "200", description = "The same id and content came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope")
    @APIResponse(
            responseCode = "409",
            description = "entry-id-taken, case-closed, diagnosis-without-meeting, or the kind does not fit the stage")
    public Uni<RestResponse<DiagnosisView>> complete(@RestPath UUID id, DiagnosisRequest request) {
        return completeDiagnosis
                .handle(new CompleteDiagnosis.Command(scopes.current(), request.toDomain(id)))
                .map(recorded -> EntryAnswer.of(recorded, DiagnosisView::of));
    }
}
