package fr.allervers.testkit.samples.good.visit;

import fr.allervers.kit.Scopes;
import fr.allervers.testkit.samples.good.visit.domain.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;

/** Speaks HTTP; without a path, so that the toy service does not serve it. */
public class VisitResource {

    private final ReadVisits read;
    private final Scopes scopes;

    public VisitResource(ReadVisits read, Scopes scopes) {
        this.read = read;
        this.scopes = scopes;
    }

    public Uni<Visit> get(UriInfo ignored) {
        return read.handle(scopes.current());
    }
}
