package fr.allervers.referral.imports;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how far imports are and what became of their lines. */
@ApplicationScoped
public class ReadImports {

    private final Transactions transactions;
    private final ImportStore imports;
    private final LineStore lines;

    public ReadImports(Transactions transactions, ImportStore imports, LineStore lines) {
        this.transactions = transactions;
        this.imports = imports;
        this.lines = lines;
    }

    public Uni<ImportReport> one(Scope scope, UUID id) {
        return transactions.run(tx -> imports.find(tx, scope, id));
    }

    /** The newest first. */
    public Uni<Page<ImportReport>> list(Scope scope, @Nullable UUID before, int limit) {
        return transactions
                .run(tx -> imports.list(tx, scope, before, limit + 1))
                .map(found -> Page.cut(found, limit, report -> report.id().toString()));
    }

    public Uni<Page<ImportLine>> lines(
            Scope scope, UUID id, ImportLine.@Nullable LineStatus status, long after, int limit) {
        return transactions
                .run(tx -> imports.find(tx, scope, id)
                        .chain(report -> lines.list(tx, report.id(), status, after, limit + 1)))
                .map(found -> Page.cut(found, limit, line -> Long.toString(line.line())));
    }
}
