package fr.allervers.referral.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.Chosen;
import fr.allervers.referral.allocation.domain.Offer;
import fr.allervers.referral.allocation.domain.Score;
import fr.allervers.referral.allocation.domain.WaitReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every choice that was made, kept with what explains it; never changed. */
@ApplicationScoped
public class ChoiceStore {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final String INSERT = """
            insert into allocation_choice (id, referral_id, made_at, occasion, made_by, reason, operator, quota_month,
                plan_year, plan_version, wait_reason, place, contenders, document)
            select id, referral_id, made_at, occasion, made_by, reason, operator, quota_month,
                plan_year, plan_version, wait_reason, place, contenders, document
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, referral_id uuid,
                made_at timestamptz, occasion text, made_by text, reason text, operator text, quota_month text,
                plan_year int, plan_version bigint, wait_reason text, place int, contenders int, document text)
            """;
    private static final String OF = """
            select referral_id, made_at, occasion, made_by, reason, operator, quota_month, plan_year, plan_version,
                wait_reason, place, contenders, document
            from allocation_choice where referral_id = :referral order by id
            """;

    private final Ids ids;
    private final Clock clock;

    public ChoiceStore(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** What a choice looked at, as it is kept. */
    record Document(List<Offer> offers, @Nullable Score score) {}

    /** A choice as it was kept, who made it and why when it was a person. */
    public record Kept(
            Chosen chosen,
            Instant madeAt,
            @Nullable String madeBy,
            @Nullable String reason) {}

    public Uni<Void> add(Tx tx, Collection<Chosen> choices) {
        return insert(tx, choices, null, null);
    }

    public Uni<Void> addManual(Tx tx, Chosen choice, String by, String reason) {
        return insert(tx, List.of(choice), by, reason);
    }

    private Uni<Void> insert(Tx tx, Collection<Chosen> choices, @Nullable String by, @Nullable String reason) {
        if (choices.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode rows = MAPPER.createArrayNode();
        choices.forEach(
                choice -> row(rows.addObject(), choice).put("made_by", by).put("reason", reason));
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private ObjectNode row(ObjectNode row, Chosen chosen) {
        row.put("id", ids.next().toString())
                .put("referral_id", chosen.referralId().toString())
                .put("made_at", clock.instant().toString())
                .put("occasion", chosen.occasion().name())
                .put("quota_month", chosen.month().toString())
                .put("plan_year", chosen.planYear())
                .put("plan_version", chosen.planVersion())
                .put("place", chosen.place())
                .put("contenders", chosen.contenders())
                .put("document", write(new Document(chosen.choice().offers(), chosen.score())));
        return switch (chosen.choice()) {
            case Choice.Place place -> row.put("operator", place.operator());
            case Choice.Wait wait -> row.put("wait_reason", wait.reason().name());
        };
    }

    /** The choices made for a referral, oldest first. */
    public Uni<List<Kept>> of(Tx tx, UUID referralId) {
        return tx.session()
                .createNativeQuery(OF, Tuple.class)
                .setParameter("referral", referralId)
                .getResultList()
                .map(rows -> rows.stream().map(ChoiceStore::kept).toList());
    }

    private static Kept kept(Tuple row) {
        Document document = read(row.get(12, String.class));
        Chosen chosen = new Chosen(
                row.get(0, UUID.class),
                Chosen.Occasion.valueOf(row.get(2, String.class)),
                YearMonth.parse(row.get(6, String.class)),
                row.get(7, Integer.class),
                row.get(8, Long.class),
                choice(row, document),
                document.score(),
                row.get(10, Integer.class),
                row.get(11, Integer.class));
        return new Kept(
                chosen,
                row.get(1, OffsetDateTime.class).toInstant(),
                row.get(3, String.class),
                row.get(4, String.class));
    }

    private static Choice choice(Tuple row, Document document) {
        String operator = row.get(5, String.class);
        return operator == null
                ? new Choice.Wait(WaitReason.valueOf(row.get(9, String.class)), document.offers())
                : new Choice.Place(
                        document.offers().stream()
                                .filter(offer -> offer.line().operator().equals(operator))
                                .findFirst()
                                .orElseThrow(),
                        document.offers());
    }

    private static String write(Document document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a choice could not be written", failure);
        }
    }

    private static Document read(String text) {
        try {
            return MAPPER.readValue(text, Document.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("unreadable choice in the table", failure);
        }
    }
}
