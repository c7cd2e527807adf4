package fr.allervers.referral.protection;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.protection.ProtectionRequests.SearchRequest;
import fr.allervers.referral.protection.ProtectionViews.FoundView;
import fr.allervers.referral.protection.domain.SoughtPerson;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a person who exercises a right to the household's pseudonym. */
@Path("/api/v1/household-searches")
@Tag(name = "data protection")
public class HouseholdSearchResource {

    private final SearchHouseholds search;
    private final Scopes scopes;

    public HouseholdSearchResource(SearchHouseholds search, Scopes scopes) {
        this.search = search;
        this.scopes = scopes;
    }

    @POST
    @RolesAllowed("data-protection-officer")
    @Operation(
            summary =
                    "Households that name this adult; accents, hyphens and order do not matter; every search is noted")
    @APIResponse(responseCode = "200", description = "Pseudonyms, none when nobody is found")
    @APIResponse(responseCode = "400", description = "Not conform: every violation with its JSON pointer")
    public Uni<List<FoundView>> search(SearchRequest request) {
        return search.handle(
                        scopes.current(),
                        new SoughtPerson(request.lastName(), request.firstName(), request.birthDate()))
                .map(found -> found.stream().map(FoundView::of).toList());
    }
}
