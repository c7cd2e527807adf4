package fr.allervers.referral.territory;

import fr.allervers.kit.IfMatch;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.territory.TerritoryRequests.TerritoryRequest;
import fr.allervers.referral.territory.TerritoryViews.EpciView;
import fr.allervers.referral.territory.TerritoryViews.TerritoryView;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Territory;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The territories over HTTP. */
@Path("/api/v1/territories")
@Tag(name = "territories")
public class TerritoryResource {

    private final PutTerritory put;
    private final ReadTerritories read;
    private final Communes communes;
    private final Scopes scopes;

    public TerritoryResource(PutTerritory put, ReadTerritories read, Communes communes, Scopes scopes) {
        this.put = put;
        this.read = read;
        this.communes = communes;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager", "department-pilot", "national-pole"})
    @Operation(summary = "The territories of the caller in the order of their codes; next page in Link")
    public Uni<RestResponse<List<TerritoryView>>> list(
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        return read.list(scopes.current(), cursor, Page.limit(limit))
                .map(page -> page.map(this::view).answer(uri));
    }

    @GET
    @Path("/{department}")
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager", "department-pilot", "national-pole"})
    @Operation(summary = "One territory: region, funding by year, population, what an operator must cover at least")
    public Uni<RestResponse<TerritoryView>> get(@PathParam("department") String department) {
        return read.one(scopes.current(), department).map(this::tagged);
    }

    @GET
    @Path("/{department}/epcis")
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager", "department-pilot", "national-pole"})
    @Operation(summary = "The EPCI of a territory with their communes there, in the order of their names")
    public Uni<List<EpciView>> epcis(@PathParam("department") String department) {
        return read.epcis(scopes.current(), department)
                .map(found ->
                        found.stream().map(epci -> EpciView.of(epci, communes)).toList());
    }

    @PUT
    @Path("/{department}")
    @RolesAllowed("national-pole")
    @Operation(
            summary = "Add a French department to the scheme, or set what is funded; If-Match with the version seen "
                    + "once there is one")
    public Uni<RestResponse<TerritoryView>> put(
            @PathParam("department") String department,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            TerritoryRequest request) {
        return put.handle(
                        scopes.current(),
                        new PutTerritory.Command(request.toTerritory(department), IfMatch.versionOf(ifMatch)))
                .map(this::tagged);
    }

    private TerritoryView view(Territory territory) {
        return TerritoryView.of(territory, communes);
    }

    private RestResponse<TerritoryView> tagged(Territory territory) {
        return RestResponse.ResponseBuilder.ok(view(territory))
                .tag(IfMatch.tag(territory.version()))
                .build();
    }
}
