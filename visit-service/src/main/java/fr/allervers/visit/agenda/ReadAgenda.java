package fr.allervers.visit.agenda;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.agenda.domain.AgendaEntry;
import fr.allervers.visit.agenda.domain.Period;
import fr.allervers.visit.agenda.domain.Slot;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.identity.LookUpIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What lies ahead in the cases of the reader's scope, with the tenants' names; the read is noted for each case. */
@ApplicationScoped
public class ReadAgenda {

    /** {@code after}: the last entry of the page before. */
    public record Question(Period period, Optional<Slot> after, int limit) {}

    /** An entry with the tenant's name, when it is known, and the case that goes on after a merge. */
    public record Line(AgendaEntry entry, Optional<String> tenant, Optional<UUID> mergedInto) {}

    private final Transactions transactions;
    private final AgendaQuery query;
    private final WorkOnCase cases;
    private final LookUpIdentity identities;
    private final AccessLog accessLog;

    public ReadAgenda(
            Transactions transactions,
            AgendaQuery query,
            WorkOnCase cases,
            LookUpIdentity identities,
            AccessLog accessLog) {
        this.transactions = transactions;
        this.query = query;
        this.cases = cases;
        this.identities = identities;
        this.accessLog = accessLog;
    }

    public Uni<Page<Line>> list(Scope scope, Question asked) {
        return transactions.run(tx -> query.list(tx, scope, asked)
                .map(read -> Page.cut(read, asked.limit(), last -> last.slot().toString()))
                .call(page -> accessLog.noteAll(tx, scope, "list-agenda", cases(page)))
                .chain(page -> named(tx, page)));
    }

    private Uni<Page<Line>> named(Tx tx, Page<AgendaEntry> page) {
        List<UUID> households =
                page.items().stream().map(AgendaEntry::householdId).distinct().toList();
        return identities
                .tenants(tx, households)
                .chain(names -> cases.survivors(tx, cases(page))
                        .map(survivors -> page.map(entry -> line(entry, names, survivors))));
    }

    private static List<UUID> cases(Page<AgendaEntry> page) {
        return page.items().stream().map(AgendaEntry::caseId).distinct().toList();
    }

    private static Line line(AgendaEntry entry, Map<UUID, String> names, Map<UUID, UUID> survivors) {
        return new Line(
                entry,
                Optional.ofNullable(names.get(entry.householdId())),
                Optional.ofNullable(survivors.get(entry.caseId())));
    }
}
