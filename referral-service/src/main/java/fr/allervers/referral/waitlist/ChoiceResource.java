package fr.allervers.referral.waitlist;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.waitlist.WaitlistViews.ChoiceView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** « Pourquoi celui-ci » over HTTP. */
@Path("/api/v1/referrals/{id}/choices")
@Tag(name = "allocation")
public class ChoiceResource {

    private final ReadChoices choices;
    private final Scopes scopes;

    public ChoiceResource(ReadChoices choices, Scopes scopes) {
        this.choices = choices;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "department-pilot", "operator-manager"})
    @Operation(summary = "Why this one: every choice that was made for a referral, in words and figures, oldest first")
    public Uni<List<ChoiceView>> choices(@PathParam("id") UUID id) {
        return choices.handle(scopes.current(), id);
    }
}
