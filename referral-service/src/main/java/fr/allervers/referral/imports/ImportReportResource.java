package fr.allervers.referral.imports;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How far imports are, what became of their lines, and the way to stop one. */
@Path("/api/v1/referral-imports")
@Tag(name = "imports")
public class ImportReportResource {

    private final ReadImports read;
    private final CancelImport cancel;
    private final Scopes scopes;

    public ImportReportResource(ReadImports read, CancelImport cancel, Scopes scopes) {
        this.read = read;
        this.cancel = cancel;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"partner", "ccapex"})
    @Operation(operationId = "listImports", summary = "Imports, the newest first; next page in Link")
    public Uni<RestResponse<List<ImportReport>>> list(
            @QueryParam("cursor") @Nullable UUID cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        return read.list(scopes.current(), cursor, Page.limit(limit)).map(page -> page.answer(uri));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(operationId = "readImport", summary = "How far an import is")
    public Uni<ImportReport> get(@PathParam("id") UUID id) {
        return read.one(scopes.current(), id);
    }

    @GET
    @Path("/{id}/lines")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"partner", "ccapex"})
    @Operation(
            operationId = "listImportLines",
            summary = "What became of each line, in their order; next page in Link. With Accept: text/csv, all of them"
                    + " as a table for people")
    @APIResponse(
            responseCode = "200",
            description = "Lines",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ImportLine.class)),
                @Content(mediaType = ImportRequests.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<RestResponse<List<ImportLine>>> lines(
            @PathParam("id") UUID id,
            @QueryParam("status") ImportLine.@Nullable LineStatus status,
            @QueryParam("cursor") @DefaultValue("0") long cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        return read.lines(scopes.current(), id, status, cursor, Page.limit(limit))
                .map(page -> page.answer(uri));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(
            operationId = "cancelImport",
            summary = "Stop an import: what is not worked off stays out; what was entered stays. Safe to repeat")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "409", description = "import-finished or import-still-arriving")
    public Uni<ImportReport> cancel(@PathParam("id") UUID id) {
        return cancel.handle(scopes.current(), id);
    }
}
