package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in what teams entered, late or not, and reckons the watches of those cases. */
@ApplicationScoped
public class RecordEntries {

    private final CaseStore cases;
    private final WatchStore watches;
    private final ReckonWatches reckon;

    public RecordEntries(CaseStore cases, WatchStore watches, ReckonWatches reckon) {
        this.cases = cases;
        this.watches = watches;
        this.reckon = reckon;
    }

    public Uni<Void> within(Tx tx, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> caseIds = entries.stream().map(entry -> entry.fact().caseId()).collect(Collectors.toSet());
        return cases.lock(tx, caseIds).call(() -> watches.add(tx, entries)).chain(held -> reckon.within(tx, held));
    }
}
