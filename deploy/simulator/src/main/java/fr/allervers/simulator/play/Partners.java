package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalLine.Referred;
import fr.allervers.simulator.journal.JournalLine.Result;
import fr.allervers.simulator.scenario.Outcome;
import fr.allervers.simulator.scenario.Pushed;
import fr.allervers.simulator.scenario.Scenario.Delivery;
import fr.allervers.simulator.scenario.Transfer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The partners' systems: they push, see what became of each referral, and complain when it was not to be expected. */
final class Partners {

    private static final String SERVICE = "referral-service";
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final Register register;
    private final Journal journal;
    /** Where the reading of each department's referrals has come to. */
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    Partners(Api api, Register register, Journal journal) {
        this.api = api;
        this.register = register;
        this.journal = journal;
    }

    /** All that the partners of one department send on one day, one after the other. */
    void deliver(String department, List<Delivery> deliveries) {
        deliveries.forEach(this::push);
        Map<String, JsonNode> received = received(department);
        for (Delivery delivery : deliveries) {
            for (int index = 0; index < delivery.outcomes().size(); index++) {
                Pushed line = delivery.transfer().lines().get(index);
                check(line, delivery.outcomes().get(index), received, delivery.transfer());
            }
        }
        if (!received.isEmpty()) {
            throw new SimulationFailure("Signalements reçus sans être attendus : " + received.keySet());
        }
    }

    private void push(Delivery delivery) {
        Transfer transfer = delivery.transfer();
        String client = transfer.source().clientOf(transfer.department());
        if (transfer.asFile()) {
            pushFile(delivery, client);
        } else {
            transfer.lines()
                    .forEach(line -> api.post(client, SERVICE, "/api/v1/referrals", line.json())
                            .expect(
                                    line.nature() == Pushed.Nature.INELIGIBLE
                                            ? new int[] {422}
                                            : new int[] {201, 200}));
        }
    }

    private void pushFile(Delivery delivery, String client) {
        Answer kept = api.file(
                        client,
                        SERVICE,
                        "/api/v1/referral-imports",
                        delivery.transfer().bytes())
                .expect(202);
        String path = "/api/v1/referral-imports/" + kept.body().path("id").asText();
        Patience.until(PATIENCE, () -> isDone(client, path) ? "" : "L'import " + path + " n'est pas achevé");
        // Sent again after a failure on the way, its lines are known: nothing to compare.
        if (kept.tries() == 1) {
            compare(delivery, api.get(client, SERVICE, path).expect(200).body());
        }
    }

    private boolean isDone(String client, String path) {
        return api.get(client, SERVICE, path)
                .expect(200)
                .body()
                .path("state")
                .asText()
                .equals("DONE");
    }

    private static void compare(Delivery delivery, JsonNode report) {
        long known = delivery.outcomes().stream()
                .filter(Outcome.Known.class::isInstance)
                .count();
        long rejected = delivery.outcomes().stream()
                .filter(outcome -> outcome instanceof Outcome.Rejected || outcome instanceof Outcome.Refused)
                .count();
        long accepted = delivery.outcomes().size() - known - rejected;
        String wanted = accepted + " acceptées, " + rejected + " rejetées, " + known + " connues";
        String told = report.path("accepted").asLong() + " acceptées, "
                + report.path("rejected").asLong() + " rejetées, "
                + report.path("known").asLong() + " connues";
        if (!told.equals(wanted)) {
            throw new SimulationFailure(delivery.transfer().fileName() + " : lignes " + told + " ; attendu " + wanted);
        }
    }

    /** What was received since the last look, by source and reference. */
    private Map<String, JsonNode> received(String department) {
        Map<String, JsonNode> received = new HashMap<>();
        int size = PAGE;
        while (size == PAGE) {
            String cursor = cursors.containsKey(department) ? "&cursor=" + cursors.get(department) : "";
            JsonNode page = api.get(
                            "ccapex-sec-" + department,
                            SERVICE,
                            "/api/v1/referrals?department=" + department + "&limit=" + PAGE + cursor)
                    .expect(200)
                    .body();
            page.forEach(one -> {
                received.put(one.path("sourceReference").asText(), one);
                cursors.put(department, one.path("id").asText());
            });
            size = page.size();
        }
        return received;
    }

    private void check(Pushed line, Outcome outcome, Map<String, JsonNode> received, Transfer transfer) {
        switch (outcome) {
            case Outcome.Known _ -> turnedAway(line, transfer, Result.KNOWN, null);
            case Outcome.Refused refused -> turnedAway(line, transfer, Result.REFUSED, refused.reason());
            case Outcome.Rejected rejected -> {
                JsonNode told = told(line, received, Result.REJECTED);
                require(line, told.path("reasons").path(0).path("code").asText(), rejected.reason());
                turnedAway(line, transfer, Result.REJECTED, rejected.reason());
            }
            case Outcome.Attached _ -> entered(line, transfer, Result.ATTACHED, null, received);
            case Outcome.Waitlisted _ -> entered(line, transfer, Result.WAITLISTED, null, received);
            case Outcome.Allocated place -> entered(line, transfer, Result.ALLOCATED, place, received);
        }
    }

    private void turnedAway(Pushed line, Transfer transfer, Result result, @Nullable String reason) {
        journal.add(new Referred(Register.about(line, null), transfer.day(), result, null, null, reason));
    }

    private void entered(
            Pushed line,
            Transfer transfer,
            Result result,
            Outcome.@Nullable Allocated place,
            Map<String, JsonNode> received) {
        JsonNode told = told(line, received, result);
        String operator = place == null ? "" : place.operator();
        String month = place == null ? "" : place.quotaMonth().toString();
        require(line, told.path("operator").asText(""), operator);
        require(line, told.path("quotaMonth").asText(""), month);
        String caseId = told.path("caseId").asText();
        register.note(line, caseId);
        journal.add(new Referred(
                Register.about(line, place == null ? null : operator),
                transfer.day(),
                result,
                caseId,
                place == null ? null : place.quotaMonth(),
                null));
    }

    private static JsonNode told(Pushed line, Map<String, JsonNode> received, Result result) {
        JsonNode told = received.remove(line.reference());
        if (told == null) {
            throw new SimulationFailure("Le signalement " + line.reference() + " n'a pas été reçu.");
        }
        require(line, told.path("state").asText(), result.name());
        return told;
    }

    private static void require(Pushed line, String told, String wanted) {
        if (!told.equals(wanted)) {
            throw new SimulationFailure(
                    "Signalement " + line.reference() + " : « " + told + " » au lieu de « " + wanted + " ».");
        }
    }
}
