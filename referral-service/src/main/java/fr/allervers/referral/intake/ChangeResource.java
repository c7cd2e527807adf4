package fr.allervers.referral.intake;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.intake.ReferralViews.ChangeView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed that a partner follows instead of asking for each referral again. */
@Path("/api/v1/referrals/changes")
@Tag(name = "referrals")
public class ChangeResource {

    private final FollowChanges follow;
    private final Scopes scopes;

    public ChangeResource(FollowChanges follow, Scopes scopes) {
        this.follow = follow;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"partner", "ccapex", "department-pilot"})
    @Operation(
            operationId = "followChanges",
            summary =
                    "What became of the caller's referrals, in order and complete: keep the last cursor, ask again after it; empty when nothing is new")
    public Uni<List<ChangeView>> changes(
            @Parameter(description = "INSEE code; default: all departments of the caller")
                    @QueryParam("department")
                    @Nullable
                    String department,
            @Parameter(description = "The cursor of the last change that was read; default: from the beginning")
                    @QueryParam("after")
                    @Nullable
                    String after,
            @Parameter(description = "1 to 500") @QueryParam("limit") @DefaultValue("100") int limit) {
        return follow.handle(scopes.current(), department, ChangeCursor.parse(after), Page.limit(limit));
    }
}
