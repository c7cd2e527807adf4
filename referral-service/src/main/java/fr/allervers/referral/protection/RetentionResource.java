package fr.allervers.referral.protection;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.protection.ProtectionViews.PreviewView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has been kept long enough. */
@Path("/api/v1/retention-preview")
@Tag(name = "data protection")
public class RetentionResource {

    private final SweepRetention sweep;
    private final Scopes scopes;

    public RetentionResource(SweepRetention sweep, Scopes scopes) {
        this.sweep = sweep;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed("data-protection-officer")
    @Operation(summary = "How many households the next retention sweep erases, by department; nothing is erased")
    public Uni<PreviewView> preview() {
        return sweep.preview(scopes.current()).map(PreviewView::of);
    }
}
