package fr.allervers.referral.imports.domain;

import fr.allervers.referral.domain.Source;
import java.util.Set;

/**
 * In whose name a file comes: a partner's own, or sent for it by the CCAPEX secretariat of its department.
 *
 * @param source whose referrals the file holds
 * @param secretariat a person of the secretariat sent it
 */
public record Sender(Source source, boolean secretariat) {

    /** A social service signals itself, within its annual number (note): nobody does it in its name. */
    private static final Set<Source> SENT_BY_THE_SECRETARIAT = Set.of(Source.CCAPEX, Source.CAF, Source.CD);

    /** Whether the secretariat may send that partner's file. */
    public static boolean maySendFor(Source source) {
        return SENT_BY_THE_SECRETARIAT.contains(source);
    }
}
