package fr.allervers.referral.intake;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.UUID;

/** The procedures of cases, worked out where their facts are: a referral that joins a case or leaves it brings facts. */
public interface Procedures {

    /** The stage of these cases follows at once; their rows are held. */
    Uni<Void> follow(Tx tx, Collection<UUID> cases);
}
