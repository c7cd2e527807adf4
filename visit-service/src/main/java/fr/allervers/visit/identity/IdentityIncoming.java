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
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Letters of the identities topic: who a household is, or that it is to be forgotten. */
@ApplicationScoped
public class IdentityIncoming implements LetterReader {

    private final Mailbox mailbox;
    private final KeepIdentity keep;
    private final EraseIdentity erase;

    public IdentityIncoming(Mailbox mailbox, KeepIdentity keep, EraseIdentity erase) {
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
        return switch (event) {
            case HouseholdIdentity identity ->
                keep.within(tx, identity(identity), Boolean.TRUE.equals(identity.anew()));
            case Tombstone gone -> erase.within(tx, UUID.fromString(gone.key()), gone.recordedAt());
            default -> Uni.createFrom().voidItem();
        };
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
