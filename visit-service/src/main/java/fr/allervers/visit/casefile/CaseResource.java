package fr.allervers.visit.casefile;

import fr.allervers.kit.IfMatch;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Scopes;
import fr.allervers.kit.VersionRequired;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.CaseRequests.CaseListQuery;
import fr.allervers.visit.casefile.CaseRequests.ClosureRequest;
import fr.allervers.visit.casefile.CaseViews.CaseLine;
import fr.allervers.visit.casefile.CaseViews.CaseView;
import fr.allervers.visit.casefile.CaseViews.ClosureView;
import fr.allervers.visit.casefile.CaseViews.TimelineView;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.CaseFilter;
import fr.allervers.visit.casefile.domain.Recorded;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cases: the list, one as a whole, its timeline, its end. */
@Path("/api/v1/cases")
@Tag(name = "cases")
public class CaseResource {

    private final ReadCases readCases;
    private final CloseCase closeCase;
    private final Scopes scopes;

    public CaseResource(ReadCases readCases, CloseCase closeCase, Scopes scopes) {
        this.readCases = readCases;
        this.closeCase = closeCase;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD, VisitRoles.DATA_PROTECTION})
    @Operation(summary = "Cases in the caller's scope, newest first; q searches the tenants' names (operators' people)")
    public Uni<RestResponse<List<CaseLine>>> list(@BeanParam CaseListQuery query, UriInfo uri) {
        Scope scope = scopes.current();
        CaseFilter filter = query.toFilter();
        if (filter.name() != null && !VisitRoles.isOperator(scope)) {
            throw new ForbiddenException();
        }
        return readCases.list(scope, filter).map(page -> page.map(CaseLine::of).answer(uri));
    }

    @GET
    @RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD, VisitRoles.DATA_PROTECTION})
    @Path("/{id}")
    @Operation(summary = "One case with the household's identity; the read is noted; the ETag is for closure")
    public Uni<RestResponse<CaseView>> one(@RestPath UUID id) {
        return readCases
                .one(scopes.current(), id)
                .map(detail -> tagged(RestResponse.Status.OK, detail.file(), CaseView.of(detail)));
    }

    @GET
    @RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD, VisitRoles.DATA_PROTECTION})
    @Path("/{id}/timeline")
    @Operation(summary = "Everything that happened in a case, by day, then by when it was recorded; the read is noted")
    public Uni<List<TimelineView>> timeline(@RestPath UUID id) {
        return readCases
                .timeline(scopes.current(), id)
                .map(entries -> entries.stream()
                        .map(entry -> TimelineView.of(id, entry))
                        .toList());
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
    @Operation(summary = "End the intervention; contacts and the 15-day check stay possible after it (framing note)")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClosureView.class)))
    @APIResponse(responseCode = "200", description = "The same closure came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope")
    @APIResponse(responseCode = "409", description = "case-closed: it ended on another day or for another motive")
    @APIResponse(responseCode = "412", description = "The case changed since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<ClosureView>> close(
            @RestPath UUID id,
            @Parameter(description = "Version seen: the ETag of the case", schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam("If-Match")
                    @Nullable
                    IfMatch ifMatch,
            ClosureRequest request) {
        if (ifMatch == null) {
            throw new VersionRequired();
        }
        return closeCase
                .handle(new CloseCase.Command(
                        scopes.current(), id, ifMatch.version(), request.closedOn(), request.motive()))
                .map(CaseResource::closed);
    }

    private static RestResponse<ClosureView> closed(Recorded<CaseFile> recorded) {
        CaseFile file = recorded.entry();
        return tagged(
                EntryAnswer.status(recorded), file, ClosureView.of(file.id(), Objects.requireNonNull(file.closure())));
    }

    private static <V> RestResponse<V> tagged(RestResponse.Status status, CaseFile file, V view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .tag(IfMatch.tag(file.version()))
                .build();
    }
}
