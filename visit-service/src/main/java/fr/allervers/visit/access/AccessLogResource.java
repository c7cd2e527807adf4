package fr.allervers.visit.access;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.access.AccessLogViews.DeedView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who saw or changed what, over HTTP. */
@Path("/api/v1/access-log")
@Tag(name = "data protection")
public class AccessLogResource {

    private final ReadAccessLog read;
    private final Scopes scopes;

    public AccessLogResource(ReadAccessLog read, Scopes scopes) {
        this.read = read;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed(VisitRoles.DATA_PROTECTION)
    @Operation(
            summary =
                    "Who saw or changed what about a household, the newest first; next page in Link; the read is noted")
    public Uni<RestResponse<List<DeedView>>> of(
            @Parameter(description = "Pseudonym of the household", required = true) @QueryParam("household") @Nullable
                    UUID household,
            @QueryParam("cursor") @Nullable Long cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        if (household == null) {
            throw BadRequest.because("/household", "required", "Champ obligatoire.");
        }
        return read.handle(scopes.current(), household, cursor == null ? Long.MAX_VALUE : cursor, Page.limit(limit))
                .map(page -> page.map(DeedView::of).answer(uri));
    }
}
