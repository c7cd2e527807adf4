package fr.allervers.simulator.play;

import fr.allervers.simulator.journal.JournalLine.About;
import fr.allervers.simulator.scenario.Pushed;
import fr.allervers.simulator.scenario.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Which case the platform gave to each referral, and at which stage each case is: all its referrals tell one. */
final class Register {

    private final Map<String, String> cases = new ConcurrentHashMap<>();
    private final Map<String, List<Told>> stages = new ConcurrentHashMap<>();

    private record Told(LocalDate on, Stage stage) {}

    void note(Pushed referral, String caseId) {
        cases.put(referral.reference(), caseId);
        stages.computeIfAbsent(caseId, _ -> new CopyOnWriteArrayList<>())
                .add(new Told(referral.stageDate(), referral.stage()));
    }

    /** The last act by that day, of one day the furthest. */
    Stage stageOf(String caseId, LocalDate day) {
        List<Told> told = stages.get(caseId);
        return told.stream()
                .filter(one -> !one.on().isAfter(day))
                .max(Comparator.comparing(Told::on).thenComparing(Told::stage))
                .orElse(told.getFirst())
                .stage();
    }

    String caseOf(Pushed referral) {
        String caseId = cases.get(referral.reference());
        if (caseId == null) {
            throw new SimulationFailure("Le signalement " + referral.reference() + " n'a pas de dossier.");
        }
        return caseId;
    }

    /** Of what is done in a case on a day. */
    About about(Pushed referral, String caseId, @Nullable String operator, LocalDate day) {
        return about(referral, operator, stageOf(caseId, day));
    }

    static About about(Pushed referral, @Nullable String operator) {
        return about(referral, operator, referral.stage());
    }

    private static About about(Pushed referral, @Nullable String operator, Stage stage) {
        return new About(
                referral.department(),
                operator,
                referral.source().name(),
                stage.name(),
                referral.household(),
                referral.reference());
    }
}
