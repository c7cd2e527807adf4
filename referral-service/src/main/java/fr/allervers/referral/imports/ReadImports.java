package fr.allervers.referral.imports;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how far an import is and what became of its lines. */
@ApplicationScoped
public class ReadImports {

    private final Transactions transactions;
    private final ImportStore imports;

    public ReadImports(Transactions transactions, ImportStore imports) {
        this.transactions = transactions;
        this.imports = imports;
    }

    public Uni<ImportReport> one(Scope scope, UUID id) {
        return transactions.run(tx -> imports.find(tx, scope, id));
    }

    public Uni<Page<ImportLine>> lines(
            Scope scope, UUID id, ImportLine.@Nullable LineStatus status, long after, int limit) {
        return transactions
                .run(tx -> imports.find(tx, scope, id)
                        .chain(report -> imports.lines(tx, report.id(), status, after, limit + 1)))
                .map(found -> Page.cut(found, limit, line -> Long.toString(line.line())));
    }
}
