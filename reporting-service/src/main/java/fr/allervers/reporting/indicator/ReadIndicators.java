package fr.allervers.reporting.indicator;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.indicator.domain.Ask;
import fr.allervers.reporting.indicator.domain.Figure;
import fr.allervers.reporting.indicator.domain.FigureTable;
import fr.allervers.reporting.indicator.domain.Question;
import fr.allervers.reporting.indicator.domain.Sight;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers a question about the indicators, as far as the caller sees. */
@ApplicationScoped
public class ReadIndicators {

    private static final Set<String> DEPARTMENT_ROLES = Set.of("ccapex", "department-pilot", "national-pole");
    private static final String NO_OPERATOR = "-";

    /** The question as it was answered, with its cut-off, and the figures. */
    public record Answer(Question question, List<Figure> figures) {}

    private final Transactions transactions;
    private final IndicatorQuery query;
    private final Clock clock;

    public ReadIndicators(Transactions transactions, IndicatorQuery query, Clock clock) {
        this.transactions = transactions;
        this.query = query;
        this.clock = clock;
    }

    public Uni<Answer> handle(Scope scope, Ask ask) {
        Sight sight = sightOf(scope);
        if (!sight.covers(ask.filter())) {
            throw new NotFound();
        }
        Question question = ask.seenBy(sight, clock.instant());
        return transactions
                .run(tx -> query.count(tx, FactCopy.LIVE, question))
                .map(counts -> new Answer(question, FigureTable.of(question, counts)));
    }

    /** Administrators see aggregates only, and these everywhere. An operator's people see their operator's part. */
    static Sight sightOf(Scope scope) {
        boolean everywhere = scope.everywhere() || scope.has("platform-admin");
        boolean whole = scope.has("platform-admin") || DEPARTMENT_ROLES.stream().anyMatch(scope::has);
        return new Sight(
                everywhere,
                everywhere ? Set.of() : scope.departments(),
                whole ? Optional.empty() : Optional.of(scope.operator().orElse(NO_OPERATOR)));
    }
}
