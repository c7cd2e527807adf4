package fr.allervers.reporting.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The question as it stands in the URL; {@link AskReader} reads it. */
public class IndicatorRequest {

    static final Set<String> NAMES =
            Set.of("from", "to", "by", "department", "operator", "stage", "side", "source", "indicator", "asOf");

    @QueryParam("from")
    @Parameter(description = "First month, as 2026-10; default: the current month")
    public @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "Last month, included; default: the first; at most 36 months")
    public @Nullable String to;

    @QueryParam("by")
    @Parameter(description = "Dimensions, separated by commas: department, operator, stage, source, month")
    public @Nullable String by;

    @QueryParam("department")
    @Parameter(description = "Department, INSEE code", example = "93")
    public @Nullable String department;

    @QueryParam("operator")
    @Parameter(description = "Operator (équipe mobile)")
    public @Nullable String operator;

    @QueryParam("stage")
    @Parameter(description = "Stage at the fact: CDP, ASSIGNATION, CQL, RFP, CFP")
    public @Nullable String stage;

    @QueryParam("side")
    @Parameter(description = "AMONT or AVAL")
    public @Nullable String side;

    @QueryParam("source")
    @Parameter(description = "CAF, CD, SOCIAL_SERVICE, CCAPEX")
    public @Nullable String source;

    @QueryParam("indicator")
    @Parameter(description = "Ids of indicators, separated by commas; default: all")
    public @Nullable String indicator;

    @QueryParam("asOf")
    @Parameter(
            description = "Cut-off (date d'arrêté), ISO 8601 instant: only what was recorded by then; default: now",
            example = "2026-11-01T00:00:00Z")
    public @Nullable String asOf;
}
