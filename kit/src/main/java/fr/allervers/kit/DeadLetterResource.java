package fr.allervers.kit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations' door to what could not be handled. Shows codes and places, never contents. */
@Path("/api/v1/dead-letters")
@RolesAllowed("platform-admin")
@Tag(name = "operations")
public class DeadLetterResource {

    private final ReplayDeadLetters replay;

    public DeadLetterResource(ReplayDeadLetters replay) {
        this.replay = replay;
    }

    /** A letter that waits to be replayed. */
    public record DeadLetterView(UUID id, String origin, String type, String reason, String detail, Instant failedAt) {}

    @GET
    @Operation(summary = "Letters that could not be handled and wait, the oldest first, at most 1,000")
    public Uni<List<DeadLetterView>> list() {
        return replay.list()
                .map(letters -> letters.stream()
                        .map(one -> new DeadLetterView(
                                one.id(), one.origin(), one.type(), one.reason(), one.detail(), one.failedAt()))
                        .toList());
    }

    @POST
    @Path("/replays")
    @Operation(summary = "Read every waiting letter again; answers what became of each")
    public Uni<List<ReplayDeadLetters.Outcome>> replayAll() {
        return replay.handle();
    }
}
