package fr.allervers.referral.stage;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.domain.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Procedure stages over HTTP: facts are added, never edited. */
@Path("/api/v1/referrals/{id}/stages")
@Tag(name = "stages")
public class StageResource {

    private final RecordStage record;
    private final ReadStages read;
    private final Scopes scopes;

    public StageResource(RecordStage record, ReadStages read, Scopes scopes) {
        this.record = record;
        this.read = read;
        this.scopes = scopes;
    }

    /** A stage as it is sent and read. */
    @Schema(name = "StageFact", description = "A stage of the procedure as a dated fact")
    public record StageRequest(
            @Schema(description = "Chosen by the caller: sending it again changes nothing")
            UUID id,

            Stage stage,

            @Schema(description = "Date of the act; not in the future")
            LocalDate reachedOn,

            @Schema(description = "What proves it") StageFact.DocumentKind documentKind,

            @Schema(description = "Reference of the document; stays in this service", nullable = true)
            @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,79}$")
            @Nullable
            String documentReference) {

        StageFact toFact() {
            return new StageFact(id, stage, reachedOn, documentKind, documentReference);
        }

        static StageRequest of(StageFact fact) {
            return new StageRequest(
                    fact.id(), fact.stage(), fact.reachedOn(), fact.document(), fact.documentReference());
        }
    }

    @POST
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "Record a stage; 201 the first time, 200 when the same is sent again")
    public Uni<RestResponse<StageRequest>> add(@PathParam("id") UUID id, StageRequest request) {
        return record.handle(scopes.current(), id, request.toFact())
                .map(recorded -> RestResponse.status(
                        recorded.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        StageRequest.of(recorded.fact())));
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "department-pilot"})
    @Operation(summary = "The stages recorded on a referral, by date")
    public Uni<List<StageRequest>> list(@PathParam("id") UUID id) {
        return read.handle(scopes.current(), id)
                .map(facts -> facts.stream().map(StageRequest::of).toList());
    }
}
