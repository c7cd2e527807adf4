package fr.allervers.referral.operator;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.operator.CoverageViews.CoverageView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The coverage of a territory over HTTP. */
@Path("/api/v1/territories/{department}/coverage")
@Tag(name = "territories")
public class CoverageResource {

    private final ReadCoverage read;
    private final Scopes scopes;

    public CoverageResource(ReadCoverage read, Scopes scopes) {
        this.read = read;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager", "department-pilot", "national-pole"})
    @Operation(summary = "What the operators in place today cover, each and together, and what nobody covers")
    public Uni<CoverageView> get(@PathParam("department") String department) {
        return read.handle(scopes.current(), department).map(CoverageView::of);
    }
}
