package fr.allervers.visit.casefile;

import fr.allervers.visit.casefile.domain.Recorded;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How an entry is answered: 201 when it was written now, 200 when it is one that came before. */
public final class EntryAnswer {

    private EntryAnswer() {}

    public static <E, V> RestResponse<V> of(Recorded<E> recorded, Function<E, V> view) {
        return RestResponse.ResponseBuilder.create(status(recorded), view.apply(recorded.entry()))
                .build();
    }

    static RestResponse.Status status(Recorded<?> recorded) {
        return recorded.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    }
}
