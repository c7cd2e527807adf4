package fr.allervers.referral.operator;

import fr.allervers.kit.IfMatch;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.operator.OperatorRequests.OperatorRequest;
import fr.allervers.referral.operator.OperatorViews.OperatorView;
import fr.allervers.referral.operator.OperatorViews.Sight;
import fr.allervers.referral.operator.domain.Operator;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operators over HTTP. */
@Path("/api/v1/operators")
@Tag(name = "operators")
public class OperatorResource {

    private final PutOperator put;
    private final ReadOperators read;
    private final Communes communes;
    private final Epcis epcis;
    private final Scopes scopes;

    public OperatorResource(PutOperator put, ReadOperators read, Communes communes, Epcis epcis, Scopes scopes) {
        this.put = put;
        this.read = read;
        this.communes = communes;
        this.epcis = epcis;
        this.scopes = scopes;
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({"ccapex", "department-pilot"})
    @Operation(
            summary = "Register an operator, or change it in the caller's departments; If-Match with the version seen "
                    + "once there is one")
    public Uni<RestResponse<OperatorView>> put(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            OperatorRequest request) {
        Scope scope = scopes.current();
        return put.handle(scope, new PutOperator.Command(request.toOperator(code), IfMatch.versionOf(ifMatch)))
                .map(operator -> tagged(scope, operator));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager", "department-pilot", "national-pole"})
    @Operation(summary = "One operator with its conventions in the caller's departments")
    public Uni<RestResponse<OperatorView>> get(@PathParam("code") String code) {
        Scope scope = scopes.current();
        return read.one(scope, code).map(operator -> tagged(scope, operator));
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager", "department-pilot", "national-pole"})
    @Operation(summary = "Operators in the order of their codes; next page in Link")
    public Uni<RestResponse<List<OperatorView>>> list(
            @QueryParam("department") @Nullable String department,
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        Scope scope = scopes.current();
        return read.list(scope, department, cursor, Page.limit(limit))
                .map(page -> page.map(sight(scope)::view).answer(uri));
    }

    private RestResponse<OperatorView> tagged(Scope scope, Operator operator) {
        return RestResponse.ResponseBuilder.ok(sight(scope).view(operator))
                .tag(IfMatch.tag(operator.version()))
                .build();
    }

    /** Operators compete: what was found of one is not for the others. */
    private Sight sight(Scope scope) {
        return new Sight(
                communes,
                epcis,
                Stream.of("ccapex", "department-pilot", "national-pole").anyMatch(scope::has));
    }
}
