package fr.allervers.web.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens to every request before anything else does. */
@ApplicationScoped
class PageFilters {

    private static final int FIRST = 1_000;

    void register(
            @Observes Filters filters, @ConfigProperty(name = "allervers.web.content-security-policy") String policy) {
        filters.register(new SecurityHeaders(policy)::add, FIRST);
        filters.register(CrossSite::refuse, FIRST - 1);
        filters.register(CompressedFiles::choose, FIRST - 2);
    }
}
