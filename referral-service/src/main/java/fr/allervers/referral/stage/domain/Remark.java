package fr.allervers.referral.stage.domain;

import java.util.Map;

/** What is unusual about a fact, with the rule and what it was judged by; it is recorded all the same. */
public record Remark(OrderRule rule, Map<String, String> inputs) {

    public Remark {
        inputs = Map.copyOf(inputs);
    }
}
