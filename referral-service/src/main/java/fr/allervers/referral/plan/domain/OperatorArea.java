package fr.allervers.referral.plan.domain;

import fr.allervers.referral.territory.domain.Communes;
import java.util.Set;

/** An operator of the department and the communes it serves; no commune named means all of them. */
public record OperatorArea(String operator, Set<String> communes) {

    public OperatorArea {
        communes = Set.copyOf(communes);
    }

    /** A household is referred in its city or in its municipal district: both are served. */
    public OperatorArea spread(Communes all) {
        return new OperatorArea(operator, all.spread(communes));
    }

    public boolean covers(String commune) {
        return communes.isEmpty() || communes.contains(commune);
    }
}
