package fr.allervers.referral.protection;

import fr.allervers.referral.protection.ProtectionViews.CatalogueView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each field is for, for whoever sends, sees or answers for it. */
@Path("/api/v1/data-catalogue")
@Tag(name = "data protection")
public class CatalogueResource {

    private final ShowCatalogue show;

    public CatalogueResource(ShowCatalogue show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({
        "partner",
        "ccapex",
        "operator-agent",
        "operator-manager",
        "department-pilot",
        "national-pole",
        "data-protection-officer"
    })
    @Operation(summary = "Each field of a referral: purpose, legal basis, retention, recipients, sensitivity")
    public Uni<List<CatalogueView>> catalogue() {
        return show.handle()
                .map(shown -> shown.fields().stream()
                        .map(field -> CatalogueView.of(field, shown.months()))
                        .toList());
    }
}
