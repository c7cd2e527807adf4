package fr.allervers.visit.contact;

import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.EntryAnswer;
import fr.allervers.visit.contact.ContactViews.ContactAttemptRequest;
import fr.allervers.visit.contact.ContactViews.ContactAttemptView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Attempts to reach the household. */
@Path("/api/v1/cases/{id}/contact-attempts")
@Tag(name = "contacts")
@RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
public class ContactResource {

    private final RecordContactAttempt recordAttempt;
    private final Scopes scopes;

    public ContactResource(RecordContactAttempt recordAttempt, Scopes scopes) {
        this.recordAttempt = recordAttempt;
        this.scopes = scopes;
    }

    @POST
    @Operation(
            summary =
                    "Log an attempt to reach the household without meeting it; allowed after the closure for the 15-day check")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContactAttemptView.class)))
    @APIResponse(responseCode = "200", description = "The same id and content came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope")
    @APIResponse(responseCode = "409", description = "entry-id-taken")
    public Uni<RestResponse<ContactAttemptView>> record(@RestPath UUID id, ContactAttemptRequest request) {
        return recordAttempt
                .handle(new RecordContactAttempt.Command(scopes.current(), request.toDomain(id)))
                .map(recorded -> EntryAnswer.of(recorded, ContactAttemptView::of));
    }
}
