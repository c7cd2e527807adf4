package fr.allervers.visit.identity.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A letter on who a household is.
 *
 * @param anew what was told before was not about this household
 */
public record ToldIdentity(Identity identity, boolean anew) {

    /** What is kept of each household once these were read one after the other; none where nothing is newer. */
    public static Collection<Identity> lastWords(List<ToldIdentity> letters, Map<UUID, Known> before) {
        Map<UUID, Known> known = new HashMap<>(before);
        Map<UUID, Identity> last = new LinkedHashMap<>();
        for (ToldIdentity letter : letters) {
            UUID household = letter.identity.householdId();
            Known now = known.getOrDefault(household, Known.NOTHING);
            if (now.isOlderThan(letter.identity)) {
                Identity kept = letter.anew ? letter.identity : letter.identity.after(now.situation());
                last.put(household, kept);
                known.put(household, now.after(kept));
            }
        }
        return last.values();
    }
}
