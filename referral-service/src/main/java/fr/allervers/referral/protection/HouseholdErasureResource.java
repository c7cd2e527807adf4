package fr.allervers.referral.protection;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.protection.ProtectionRequests.ErasureRequest;
import fr.allervers.referral.protection.ProtectionViews.CertificateView;
import fr.allervers.referral.protection.domain.ErasureReason;
import fr.allervers.referral.protection.domain.ProtectionRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The right to erasure (RGPD article 17). */
@Path("/api/v1/households/{id}/erasure")
@Tag(name = "data protection")
public class HouseholdErasureResource {

    private final EraseHousehold erase;
    private final Scopes scopes;

    public HouseholdErasureResource(EraseHousehold erase, Scopes scopes) {
        this.erase = erase;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed("data-protection-officer")
    @Operation(summary = "Forget a household for good, in every service; cannot be undone; safe to repeat")
    @APIResponse(
            responseCode = "201",
            description = "Erased: the certificate",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CertificateView.class)))
    @APIResponse(responseCode = "200", description = "It was erased before: the first certificate")
    @APIResponse(responseCode = "404", description = "No such household in the caller's departments")
    public Uni<RestResponse<CertificateView>> erase(@PathParam("id") UUID id, ErasureRequest request) {
        if (request.reason() == ErasureReason.RETENTION) {
            throw new BadRequest(List.of(ProtectionRefusal.RETENTION_IS_NOT_ASKED.at("/reason")));
        }
        return erase.handle(scopes.current(), id, request.reason()).map(HouseholdErasureResource::answer);
    }

    private static RestResponse<CertificateView> answer(EraseHousehold.Erased erased) {
        CertificateView view = CertificateView.of(erased.certificate());
        return erased.first()
                ? RestResponse.ResponseBuilder.<CertificateView>created(URI.create("/api/v1/erasures/" + view.id()))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }
}
