package fr.allervers.referral.waitlist;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.waitlist.WaitlistViews.QuotaUseView;
import fr.allervers.referral.waitlist.WaitlistViews.WaitingView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The waitlist and the use of the plan over HTTP. */
@Path("/api/v1")
@Tag(name = "allocation")
public class WaitlistResource {

    private final ReadWaitlist waitlist;
    private final ReadQuotaUse uses;
    private final Scopes scopes;

    public WaitlistResource(ReadWaitlist waitlist, ReadQuotaUse uses, Scopes scopes) {
        this.waitlist = waitlist;
        this.uses = uses;
        this.scopes = scopes;
    }

    @GET
    @Path("/waitlists/{department}")
    @RolesAllowed({"partner", "ccapex", "department-pilot"})
    @Operation(
            summary = "Who waits, in the order in which places would be given today; a partner reads its own referrals")
    public Uni<RestResponse<List<WaitingView>>> waitlist(
            @PathParam("department") String department,
            @QueryParam("source") @Nullable Source source,
            @Parameter(description = "The rank that was read last") @QueryParam("cursor") @DefaultValue("0") int cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        return waitlist.handle(scopes.current(), department, source, cursor, Page.limit(limit))
                .map(page -> page.answer(uri));
    }

    @GET
    @Path("/quota-uses/{department}/{year}")
    @RolesAllowed({"ccapex", "department-pilot", "national-pole", "operator-manager"})
    @Operation(summary = "What each line of the plan gives and what is used of it, month by month")
    public Uni<List<QuotaUseView>> uses(@PathParam("department") String department, @PathParam("year") int year) {
        return uses.handle(scopes.current(), department, year);
    }
}
