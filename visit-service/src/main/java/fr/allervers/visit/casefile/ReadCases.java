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
import java.util.stream.Stream;

/** What is known of cases, within the reader's scope; whoever sees names is noted. */
@ApplicationScoped
public class ReadCases {

    /** A case with the household's identity, when it is known here, and the case it goes on as after a merge. */
    public record Detail(CaseFile file, Optional<Identity> identity, Optional<UUID> mergedInto) {}

    /** A line of the list; the tenant's name for operators' people only. */
    public record Line(CaseSummary summary, Optional<String> tenant, Optional<UUID> mergedInto) {}

    private final Transactions transactions;
    private final CaseStore cases;
    private final CaseQuery query;
    private final TimelineQuery timelines;
    private final MergeStore merges;
    private final LookUpIdentity identities;
    private final AccessLog accessLog;

    public ReadCases(
            Transactions transactions,
            CaseStore cases,
            CaseQuery query,
            TimelineQuery timelines,
            MergeStore merges,
            LookUpIdentity identities,
            AccessLog accessLog) {
        this.transactions = transactions;
        this.cases = cases;
        this.query = query;
        this.timelines = timelines;
        this.merges = merges;
        this.identities = identities;
        this.accessLog = accessLog;
    }

    public Uni<Page<Line>> list(Scope scope, CaseFilter filter) {
        return transactions.run(tx -> query.list(tx, scope, filter)
                .map(read ->
                        Page.cut(read, filter.limit(), last -> last.caseId().toString()))
                .chain(page -> names(tx, scope, page)
                        .chain(names -> merges.survivors(tx, ids(page))
                                .map(survivors -> page.map(one -> line(one, names, survivors))))));
    }

    public Uni<Detail> one(Scope scope, UUID caseId) {
        return transactions.run(tx -> cases.get(tx, scope, caseId)
                .call(() -> accessLog.note(tx, scope, "read-case", caseId))
                .chain(file -> identities
                        .within(tx, file.householdId())
                        .chain(found ->
                                merges.survivor(tx, caseId).map(survivor -> new Detail(file, found, survivor)))));
    }

    public Uni<List<TimelineEntry>> timeline(Scope scope, UUID caseId) {
        return transactions.run(tx -> cases.get(tx, scope, caseId)
                .call(() -> accessLog.note(tx, scope, "read-timeline", caseId))
                .chain(() -> merges.absorbed(tx, caseId))
                .chain(absorbed -> timelines.of(
                        tx, Stream.concat(Stream.of(caseId), absorbed.stream()).toList())));
    }

    private Uni<Map<UUID, String>> names(Tx tx, Scope scope, Page<CaseSummary> page) {
        if (!VisitRoles.isOperator(scope)) {
            return Uni.createFrom().item(Map.of());
        }
        return accessLog
                .noteAll(tx, scope, "list-case", ids(page))
                .chain(() -> identities.tenants(
                        tx, page.items().stream().map(CaseSummary::householdId).toList()));
    }

    private static List<UUID> ids(Page<CaseSummary> page) {
        return page.items().stream().map(CaseSummary::caseId).toList();
    }

    private static Line line(CaseSummary summary, Map<UUID, String> names, Map<UUID, UUID> survivors) {
        return new Line(
                summary,
                Optional.ofNullable(names.get(summary.householdId())),
                Optional.ofNullable(survivors.get(summary.caseId())));
    }
}
