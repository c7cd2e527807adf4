package fr.allervers.referral.plan.domain;

import java.util.Set;

/** An operator of the department and the communes it serves; no commune named means all of them. */
public record OperatorArea(String operator, Set<String> communes) {

    public OperatorArea {
        communes = Set.copyOf(communes);
    }

    public boolean covers(String commune) {
        return communes.isEmpty() || communes.contains(commune);
    }
}
