package fr.allervers.simulator.play;

import fr.allervers.simulator.journal.JournalLine.About;
import fr.allervers.simulator.scenario.Pushed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which case the platform gave to each referral. */
final class Register {

    private final Map<String, String> cases = new ConcurrentHashMap<>();

    void note(Pushed referral, String caseId) {
        cases.put(referral.reference(), caseId);
    }

    String caseOf(Pushed referral) {
        String caseId = cases.get(referral.reference());
        if (caseId == null) {
            throw new SimulationFailure("Le signalement " + referral.reference() + " n'a pas de dossier.");
        }
        return caseId;
    }

    static About about(Pushed referral, @Nullable String operator) {
        return new About(
                referral.department(),
                operator,
                referral.source().name(),
                referral.stage().name(),
                referral.household(),
                referral.reference());
    }
}
