package fr.allervers.referral.answer;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.AnswerViews.MessageKind;
import fr.allervers.referral.answer.AnswerViews.MessageView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partner and operator say to each other about a referral; added, never changed. */
@ApplicationScoped
class MessageStore {

    private static final String ADD = """
            insert into referral_message (id, referral_id, kind, operator, motive, words, written_at, written_by)
            values (:id, :referral, :kind, :operator, :motive, :words, :at, :by)
            """;
    private static final String OF = """
            select id, kind, operator, motive, words, written_at from referral_message
            where referral_id = :referral order by id
            """;

    private final Ids ids;
    private final Clock clock;

    MessageStore(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A message before it is kept. */
    record Message(
            UUID referralId,
            MessageKind kind,
            @Nullable String operator,
            @Nullable String motive,
            @Nullable String words) {}

    Uni<Void> add(Tx tx, Scope scope, Message message) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("id", ids.next())
                .setParameter("referral", message.referralId())
                .setParameter("kind", message.kind().name())
                .setParameter("operator", message.operator())
                .setParameter("motive", message.motive())
                .setParameter("words", message.words())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("by", scope.user())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<MessageView>> of(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(OF, Tuple.class)
                .setParameter("referral", referralId)
                .getResultList()
                .map(rows -> rows.stream().map(MessageStore::view).toList());
    }

    private static MessageView view(Tuple row) {
        return new MessageView(
                row.get(0, UUID.class),
                MessageKind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, OffsetDateTime.class).toInstant());
    }
}
