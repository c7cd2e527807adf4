package fr.allervers.reporting.indicator;

import fr.allervers.kit.Scopes;
import fr.allervers.reporting.indicator.IndicatorViews.DefinitionView;
import fr.allervers.reporting.indicator.IndicatorViews.IndicatorsView;
import fr.allervers.reporting.indicator.domain.Indicator;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indicators over HTTP: exact figures for those in charge. */
@Path("/api/v1")
@Tag(name = "indicators")
public class IndicatorResource {

    private final ReadIndicators readIndicators;
    private final Scopes scopes;
    private final Clock clock;

    public IndicatorResource(ReadIndicators readIndicators, Scopes scopes, Clock clock) {
        this.readIndicators = readIndicators;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GET
    @Path("/indicators")
    @RolesAllowed({"ccapex", "department-pilot", "operator-manager", "national-pole", "platform-admin"})
    @Operation(
            summary = "Figures of a period, broken down as asked, as known at the cut-off; within the caller's scope")
    public Uni<IndicatorsView> indicators(@BeanParam IndicatorRequest parameters, @Context UriInfo uri) {
        return readIndicators
                .handle(
                        scopes.current(),
                        AskReader.read(parameters, uri.getQueryParameters().keySet(), clock.instant()))
                .map(IndicatorsView::of);
    }

    @GET
    @Path("/indicator-definitions")
    @RolesAllowed({"ccapex", "department-pilot", "operator-manager", "national-pole", "platform-admin"})
    @Operation(summary = "What each indicator counts, by version")
    public Uni<List<DefinitionView>> definitions() {
        return Uni.createFrom()
                .item(() -> Arrays.stream(Indicator.values())
                        .map(DefinitionView::of)
                        .toList());
    }
}
