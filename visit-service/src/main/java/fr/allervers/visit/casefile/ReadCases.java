package fr.allervers.visit.casefile;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.VisitRoles;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.CaseFilter;
import fr.allervers.visit.casefile.domain.CaseSummary;
import fr.allervers.visit.casefile.domain.TimelineEntry;
import fr.allervers.visit.identity.LookUpIdentity;
import fr.allervers.visit.identity.domain.Identity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of cases, within the reader's scope; whoever sees names is noted. */
@ApplicationScoped
public class ReadCases {

    /** A case with the household's identity, when it is known here. */
    public record Detail(CaseFile file, Optional<Identity> identity) {}

    /** A line of the list; the tenant's name for operators' people only. */
    public record Line(CaseSummary summary, Optional<String> tenant) {}

    private final Transactions transactions;
    private final CaseStore cases;
    private final CaseQuery query;
    private final TimelineQuery timelines;
    private final LookUpIdentity identities;
    private final AccessLog accessLog;

    public ReadCases(
            Transactions transactions,
            CaseStore cases,
            CaseQuery query,
            TimelineQuery timelines,
            LookUpIdentity identities,
            AccessLog accessLog) {
        this.transactions = transactions;
        this.cases = cases;
        this.query = query;
        this.timelines = timelines;
        this.identities = identities;
        this.accessLog = accessLog;
    }

    public Uni<Page<Line>> list(Scope scope, CaseFilter filter) {
        return transactions.run(tx -> query.list(tx, scope, filter)
                .map(read ->
                        Page.cut(read, filter.limit(), last -> last.caseId().toString()))
                .chain(page -> names(tx, scope, page).map(names -> page.map(one -> line(one, names)))));
    }

    public Uni<Detail> one(Scope scope, UUID caseId) {
        return transactions.run(tx -> cases.get(tx, scope, caseId)
                .call(() -> accessLog.note(tx, scope, "read-case", caseId))
                .chain(file -> identities.within(tx, file.householdId()).map(found -> new Detail(file, found))));
    }

    public Uni<List<TimelineEntry>> timeline(Scope scope, UUID caseId) {
        return transactions.run(tx -> cases.get(tx, scope, caseId)
                .call(() -> accessLog.note(tx, scope, "read-timeline", caseId))
                .chain(() -> timelines.of(tx, caseId)));
    }

    private Uni<Map<UUID, String>> names(Tx tx, Scope scope, Page<CaseSummary> page) {
        if (!VisitRoles.isOperator(scope)) {
            return Uni.createFrom().item(Map.of());
        }
        List<UUID> caseIds = page.items().stream().map(CaseSummary::caseId).toList();
        return accessLog
                .noteAll(tx, scope, "list-case", caseIds)
                .chain(() -> identities.tenants(
                        tx, page.items().stream().map(CaseSummary::householdId).toList()));
    }

    private static Line line(CaseSummary summary, Map<UUID, String> names) {
        return new Line(summary, Optional.ofNullable(names.get(summary.householdId())));
    }
}
