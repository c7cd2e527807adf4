package fr.allervers.referral.protection;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.protection.ProtectionViews.CertificateView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of erasure. */
@Path("/api/v1/erasures/{id}")
@Tag(name = "data protection")
public class ErasureResource {

    private final EraseHousehold erasures;
    private final Scopes scopes;

    public ErasureResource(EraseHousehold erasures, Scopes scopes) {
        this.erasures = erasures;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed("data-protection-officer")
    @Operation(summary = "The certificate of an erasure: when, by whom, why, what went; by pseudonym only")
    public Uni<CertificateView> certificate(@PathParam("id") UUID id) {
        return erasures.certificate(scopes.current(), id).map(CertificateView::of);
    }
}
