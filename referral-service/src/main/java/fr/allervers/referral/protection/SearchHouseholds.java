package fr.allervers.referral.protection;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.protection.domain.SoughtPerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds the household of somebody who exercises a right; every search is noted, with what it found. */
@ApplicationScoped
public class SearchHouseholds {

    private final Transactions transactions;
    private final SearchStore households;
    private final AccessLog accessLog;
    private final Ids ids;

    public SearchHouseholds(Transactions transactions, SearchStore households, AccessLog accessLog, Ids ids) {
        this.transactions = transactions;
        this.households = households;
        this.accessLog = accessLog;
        this.ids = ids;
    }

    /** A household that names the person. */
    public record Found(UUID householdId, List<FoundReferral> referrals) {}

    /** A referral that names the person. */
    public record FoundReferral(UUID referralId, Source source, String department, Instant receivedAt) {}

    public Uni<List<Found>> handle(Scope scope, SoughtPerson person) {
        return transactions.run(tx -> households
                .find(tx, scope, person)
                .call(found -> accessLog.noteAll(tx, scope, "search-household", subjects(found))));
    }

    /** A search that found nothing stands under an id of its own. */
    private List<UUID> subjects(List<Found> found) {
        List<UUID> subjects =
                new ArrayList<>(found.stream().map(Found::householdId).toList());
        if (subjects.isEmpty()) {
            subjects.add(ids.next());
        }
        return subjects;
    }
}
