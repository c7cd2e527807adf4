package fr.allervers.referral.protection;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.protection.ProtectionViews.ExportView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The right of access (RGPD article 15). */
@Path("/api/v1/households/{id}/export")
@Tag(name = "data protection")
public class HouseholdExportResource {

    private final ExportHousehold export;
    private final ShowCatalogue catalogue;
    private final Scopes scopes;

    public HouseholdExportResource(ExportHousehold export, ShowCatalogue catalogue, Scopes scopes) {
        this.export = export;
        this.catalogue = catalogue;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed("data-protection-officer")
    @Operation(
            summary =
                    "All that this service holds of a household, with provenance, purposes, retention and who read it")
    public Uni<ExportView> export(@PathParam("id") UUID id) {
        return export.handle(scopes.current(), id)
                .chain(found -> catalogue.handle().map(shown -> ExportView.of(found, shown)));
    }
}
