package fr.allervers.visit.meeting;

import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.EntryAnswer;
import fr.allervers.visit.meeting.MeetingViews.MeetingRequest;
import fr.allervers.visit.meeting.MeetingViews.MeetingView;
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

/** Meetings with the household. */
@Path("/api/v1/cases/{id}/meetings")
@Tag(name = "meetings")
@RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
public class MeetingResource {

    private final RecordMeeting recordMeeting;
    private final Scopes scopes;

    public MeetingResource(RecordMeeting recordMeeting, Scopes scopes) {
        this.recordMeeting = recordMeeting;
        this.scopes = scopes;
    }

    @POST
    @Operation(
            summary =
                    "Log that the household was met in person (domain I1a: a phone call is a contact attempt); allowed after the closure")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "200", description = "The same id and content came before: a retry")
    @APIResponse(responseCode = "404", description = "No such case in the caller's scope")
    @APIResponse(
            responseCode = "409",
            description = "entry-id-taken; planned-visit-ended: the visit it names was held or cancelled before")
    public Uni<RestResponse<MeetingView>> record(@RestPath UUID id, MeetingRequest request) {
        return recordMeeting
                .handle(new RecordMeeting.Command(scopes.current(), request.toDomain(id)))
                .map(recorded -> EntryAnswer.of(recorded, MeetingView::of));
    }
}
