package fr.allervers.reporting.publication;

import fr.allervers.contracts.indicators.v1.IndicatorPublished;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.reporting.publication.domain.PublishedCell;
import fr.allervers.reporting.publication.domain.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells figures to the indicators topic; a withheld one goes without its value. */
@ApplicationScoped
public class PublicationOutgoing {

    private final Outbox outbox;
    private final Ids ids;

    public PublicationOutgoing(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    Uni<Void> tell(Tx tx, Map<PublishedCell, Told> news, Instant at) {
        return outbox.appendAll(
                tx,
                news.entrySet().stream()
                        .map(one -> event(one.getKey(), one.getValue(), at))
                        .toList());
    }

    private IndicatorPublished event(PublishedCell cell, Told told, Instant at) {
        return new IndicatorPublished(
                ids.next(),
                at,
                cell.indicator(),
                cell.version(),
                cell.department(),
                cell.month(),
                told.withheld() ? null : told.value(),
                told.withheld());
    }
}
