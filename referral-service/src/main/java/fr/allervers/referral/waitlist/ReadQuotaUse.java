package fr.allervers.referral.waitlist;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.allocation.domain.Carried;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanHistory;
import fr.allervers.referral.plan.domain.Quota;
import fr.allervers.referral.plan.domain.QuotaLine;
import fr.allervers.referral.waitlist.QuotaUseQuery.Used;
import fr.allervers.referral.waitlist.WaitlistViews.QuotaUseView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads how much of each line of a department's plan is used, month by month. */
@ApplicationScoped
public class ReadQuotaUse {

    private static final Comparator<QuotaUseView> ORDER = Comparator.comparing(QuotaUseView::month)
            .thenComparing(QuotaUseView::operator)
            .thenComparing(QuotaUseView::source)
            .thenComparing(view -> view.stage() == null ? "" : view.stage().name());

    private final Transactions transactions;
    private final PlanStore plans;
    private final QuotaUseQuery uses;

    public ReadQuotaUse(Transactions transactions, PlanStore plans, QuotaUseQuery uses) {
        this.transactions = transactions;
        this.plans = plans;
        this.uses = uses;
    }

    Uni<List<QuotaUseView>> handle(Scope scope, String department, int year) {
        scope.require(department);
        return transactions.run(tx -> plans.history(tx, department)
                .chain(history -> uses.of(tx, department, year).map(used -> views(history, year, used))));
    }

    private static List<QuotaUseView> views(PlanHistory history, int year, List<Used> used) {
        Map<YearMonth, Map<QuotaLine, Used>> byMonth = used.stream()
                .collect(Collectors.groupingBy(Used::month, Collectors.toMap(Used::line, Function.identity())));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> YearMonth.of(year, number))
                .flatMap(month -> ofMonth(history, month, byMonth))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<QuotaUseView> ofMonth(
            PlanHistory history, YearMonth month, Map<YearMonth, Map<QuotaLine, Used>> byMonth) {
        Map<QuotaLine, Used> used = byMonth.getOrDefault(month, Map.of());
        Stream<QuotaLine> planned = history.of(month).stream()
                .flatMap(plan -> plan.quotas().stream().map(Quota::line));
        Map<QuotaLine, Integer> carried = history.of(month)
                .map(plan -> Carried.into(month, plan, history, counts(byMonth)))
                .orElse(Map.of());
        return Stream.concat(planned, used.keySet().stream())
                .distinct()
                .map(line -> view(
                        month,
                        line,
                        history.of(month).map(plan -> number(plan, line)).orElse(0),
                        carried.getOrDefault(line, 0),
                        used.get(line)));
    }

    private static int number(Plan plan, QuotaLine line) {
        return plan.number(line);
    }

    private static Map<YearMonth, Map<QuotaLine, Integer>> counts(Map<YearMonth, Map<QuotaLine, Used>> byMonth) {
        return byMonth.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        month -> month.getValue().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        line -> line.getValue().used()))));
    }

    private static QuotaUseView view(YearMonth month, QuotaLine line, int number, int carried, Used used) {
        return new QuotaUseView(
                month.toString(),
                line.operator(),
                line.source(),
                line.stage(),
                number,
                carried,
                used == null ? 0 : used.used(),
                used == null ? 0 : used.beyond());
    }
}
