package fr.allervers.kit;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** One page of a list that grows: items, and the cursor of the next page when there is one. */
public record Page<T>(List<T> items, Optional<String> next) {

    public static final int LARGEST = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read with one item more than asked; the cursor is the last item's. */
    public static <T> Page<T> cut(List<T> readWithOneMore, int limit, Function<T, String> cursor) {
        if (readWithOneMore.size() <= limit) {
            return new Page<>(readWithOneMore, Optional.empty());
        }
        List<T> items = readWithOneMore.subList(0, limit);
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** The items as JSON array, the next page as {@code Link: rel=next}. */
    public RestResponse<List<T>> answer(UriInfo uri) {
        RestResponse.ResponseBuilder<List<T>> answer = RestResponse.ResponseBuilder.ok(items);
        next.ifPresent(cursor -> answer.link(
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build(), "next"));
        return answer.build();
    }

    /** Between 1 and {@link #LARGEST}. */
    public static int limit(int asked) {
        if (asked < 1 || asked > LARGEST) {
            throw BadRequest.because("/limit", "limit-out-of-range", "limit va de 1 à " + LARGEST + ".");
        }
        return asked;
    }
}
