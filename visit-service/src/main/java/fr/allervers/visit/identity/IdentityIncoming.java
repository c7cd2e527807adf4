package fr.allervers.visit.identity;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.HouseholdIdentity;
import fr.allervers.kit.LetterReader;
import fr.allervers.kit.Mailbox;
import fr.allervers.kit.Tombstone;
import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.domain.Identity;
import fr.allervers.visit.identity.domain.Person;
import fr.allervers.visit.identity.domain.ToldIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Letters of the identities topic: who a household is, or that it is to be forgotten. */
@ApplicationScoped
public class IdentityIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final KeepIdentities keep;
    private final EraseIdentity erase;

    public IdentityIncoming(Mailbox mailbox, KeepIdentities keep, EraseIdentity erase) {
        this.mailbox = mailbox;
        this.keep = keep;
        this.erase = erase;
    }

    @Incoming("identities")
    public Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return mailbox.read(records, this);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.IDENTITIES);
    }

    @Override
    public Uni<Void> read(Tx tx, Event event) {
        return readAll(tx, List.of(event));
    }

    /** Those between two erasures at once. */
    @Override
    public Uni<Void> readAll(Tx tx, List<Event> events) {
        Uni<Void> all = Uni.createFrom().voidItem();
        List<ToldIdentity> told = new ArrayList<>();
        for (Event event : events) {
            switch (event) {
                case HouseholdIdentity identity ->
                    told.add(new ToldIdentity(identity(identity), Boolean.TRUE.equals(identity.anew())));
                case Tombstone gone -> {
                    List<ToldIdentity> before = List.copyOf(told);
                    told.clear();
                    all = all.chain(() -> keep(tx, before))
                            .chain(() -> erase.within(tx, UUID.fromString(gone.key()), gone.recordedAt()));
                }
                default -> {}
            }
        }
        return all.chain(() -> keep(tx, told));
    }

    private Uni<Void> keep(Tx tx, List<ToldIdentity> told) {
        return told.isEmpty() ? Uni.createFrom().voidItem() : keep.within(tx, told);
    }

    static Identity identity(HouseholdIdentity told) {
        return new Identity(
                told.householdId(),
                told.recordedAt(),
                told.members().stream().map(IdentityIncoming::person).toList(),
                told.phones(),
                told.email(),
                told.addressLines(),
                told.postalCode(),
                told.commune(),
                SituationIncoming.situation(told.situation()));
    }

    private static Person person(HouseholdIdentity.Person told) {
        return new Person(
                told.role(), told.civility(), told.lastName(), told.firstName(), told.birthDate(), told.occupation());
    }
}
