package fr.allervers.followup.watch.domain;

import static fr.allervers.followup.watch.domain.WatchRefusal.NO_WATCH_RULE_IN_FORCE;

import fr.allervers.followup.domain.DepartmentZone;
import fr.allervers.followup.watch.domain.Entry.Exchange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules there were; the one in force on the day of the exchange counts. */
public record WatchRules(List<WatchRule> all) {

    public WatchRules {
        all = List.copyOf(all);
    }

    public WatchRule inForceOn(LocalDate day) {
        return all.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(WatchRule::effectiveFrom))
                .orElseThrow(NO_WATCH_RULE_IN_FORCE::refuse);
    }

    public Term termOf(Exchange exchange) {
        LocalDate dueOn = inForceOn(exchange.occurredOn()).dueOn(exchange.occurredOn());
        return new Term(
                exchange, dueOn, DepartmentZone.endOf(dueOn, exchange.fact().department()));
    }
}
