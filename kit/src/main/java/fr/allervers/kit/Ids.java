package fr.allervers.kit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where ids come from: UUIDv7, so that they sort by birth. */
@ApplicationScoped
public class Ids {

    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** As one parameter of a query: {@code id = any (cast(string_to_array(:ids, ',') as uuid[]))}. */
    public static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
