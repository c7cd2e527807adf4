package fr.allervers.simulator.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.simulator.land.Department;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated department decides for a year. Capacities are placeholders of ours (8 to 10 files a month for each
 * full-time post), no published figure.
 *
 * @param quotas transfers a month by source, all to the department's operator
 */
public record Plan(
        Department department,
        Set<Stage> stages,
        @Nullable Long minimumArrearsCents,
        @Nullable Integer socialServiceAnnualCap,
        Map<Source, Integer> quotas) {

    public boolean isDownstream() {
        return stages.contains(Stage.CQL);
    }

    /** As {@code PUT /plans/{department}/{year}} takes it. */
    public ObjectNode body() {
        ObjectNode body = Json.object();
        ArrayNode wanted = body.putArray("stages");
        stages.stream().sorted().map(Stage::name).forEach(wanted::add);
        if (minimumArrearsCents != null) {
            body.put("minimumArrearsCents", minimumArrearsCents);
        }
        if (socialServiceAnnualCap != null) {
            body.put("socialServiceAnnualCap", socialServiceAnnualCap);
        }
        body.putArray("operators").addObject().put("operator", department.operator());
        ArrayNode numbers = body.putArray("quotas");
        quotas.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(quota -> numbers.addObject()
                        .put("operator", department.operator())
                        .put("source", quota.getKey().name())
                        .put("number", quota.getValue()));
        return body;
    }
}
