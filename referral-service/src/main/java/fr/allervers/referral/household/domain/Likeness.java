package fr.allervers.referral.household.domain;

import fr.allervers.referral.household.domain.Comparison.Field;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far two referrals speak of one household (<em>rapprochement</em>): field by field, and the rule that decides.
 * Holds no value, so it can be kept and shown. Of several tenants the two that are most alike count.
 */
public record Likeness(List<Comparison> fields, MatchRule rule) {

    /** The strongest first: by rule, then by the number of fields that agree. */
    public static final Comparator<Likeness> STRONGEST =
            Comparator.comparing(Likeness::rule).thenComparing(likeness -> -likeness.agreeing());

    public Likeness {
        fields = List.copyOf(fields);
    }

    public static Likeness of(Portrait one, Portrait other) {
        List<Comparison> around = one.contactAndPlace(other).toList();
        return one.adults().stream()
                .flatMap(adult -> other.adults().stream().map(adult::compare))
                .map(persons -> Stream.concat(persons.stream(), around.stream()).toList())
                .map(Likeness::judged)
                .min(STRONGEST)
                .orElseThrow();
    }

    private static Likeness judged(List<Comparison> fields) {
        Map<Field, Comparison> byField = new EnumMap<>(Field.class);
        fields.forEach(field -> byField.put(field.field(), field));
        return new Likeness(fields, MatchRule.of(new MatchRule.Evidence(byField)));
    }

    public Verdict verdict() {
        return rule.verdict();
    }

    private long agreeing() {
        return fields.stream().filter(Comparison::agrees).count();
    }
}
