package fr.allervers.reporting.facts.domain;

import java.util.List;
import java.util.UUID;

/** What one batch of letters brought: facts about cases, and versions of plans (as JSON documents). */
public record FactBatch(List<Fact> facts, List<String> plans) {

    /** The event, the kind of the fact by its registered name, and its JSON document as it travelled. */
    public record Fact(UUID eventId, String type, String json, boolean correction) {}

    public FactBatch {
        facts = List.copyOf(facts);
        plans = List.copyOf(plans);
    }

    public int size() {
        return facts.size() + plans.size();
    }

    /** True when some fact takes another one back. */
    public boolean corrects() {
        return facts.stream().anyMatch(Fact::correction);
    }
}
