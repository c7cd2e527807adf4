package fr.allervers.visit.agenda;

import fr.allervers.kit.Scopes;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.agenda.AgendaRequests.AgendaListQuery;
import fr.allervers.visit.agenda.AgendaViews.AgendaLine;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What lies ahead of a team. */
@Path("/api/v1/agenda")
@Tag(name = "agenda")
@RolesAllowed({VisitRoles.AGENT, VisitRoles.LEAD})
public class AgendaResource {

    private final ReadAgenda readAgenda;
    private final Scopes scopes;

    public AgendaResource(ReadAgenda readAgenda, Scopes scopes) {
        this.readAgenda = readAgenda;
        this.scopes = scopes;
    }

    @GET
    @Operation(
            summary =
                    "Planned visits that stand and hearings that are set, by day and hour; a visit whose day passed stands until it is told of; the read is noted")
    public Uni<RestResponse<List<AgendaLine>>> list(@BeanParam AgendaListQuery query, UriInfo uri) {
        return readAgenda
                .list(scopes.current(), query.toQuestion())
                .map(page -> page.map(AgendaLine::of).answer(uri));
    }
}
