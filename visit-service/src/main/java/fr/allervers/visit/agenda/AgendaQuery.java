package fr.allervers.visit.agenda;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.ScopeQuery;
import fr.allervers.visit.agenda.domain.AgendaEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The agenda by day and hour; one more than asked, so that the next page is known. */
@ApplicationScoped
public class AgendaQuery {

    private static final String AFTER = " and (c.day > :afterDay or (c.day = :afterDay and c.key > :afterKey))";

    public Uni<List<AgendaEntry>> list(Tx tx, Scope scope, ReadAgenda.Question asked) {
        ScopeQuery inScope = ScopeQuery.of(scope);
        String hql = "from AgendaRow c where c.day between :from and :to and " + inScope.condition()
                + (asked.after().isPresent() ? AFTER : "") + " order by c.day, c.key";
        Mutiny.SelectionQuery<AgendaRow> query = inScope.bind(tx.session().createSelectionQuery(hql, AgendaRow.class));
        query.setParameter("from", asked.period().from())
                .setParameter("to", asked.period().to());
        asked.after()
                .ifPresent(slot -> query.setParameter("afterDay", slot.day()).setParameter("afterKey", slot.key()));
        return query.setMaxResults(asked.limit() + 1)
                .getResultList()
                .map(rows -> rows.stream().map(AgendaRow::toDomain).toList());
    }
}
