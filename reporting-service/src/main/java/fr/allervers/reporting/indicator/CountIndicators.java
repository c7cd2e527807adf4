package fr.allervers.reporting.indicator;

import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.indicator.domain.Counts;
import fr.allervers.reporting.indicator.domain.Question;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts in one of the two copies of the facts, for the service's own work. */
@ApplicationScoped
public class CountIndicators {

    private final IndicatorQuery query;

    public CountIndicators(IndicatorQuery query) {
        this.query = query;
    }

    public Uni<Counts> within(Tx tx, FactCopy copy, Question question) {
        return query.count(tx, copy, question);
    }
}
