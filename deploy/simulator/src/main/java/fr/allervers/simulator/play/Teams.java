package fr.allervers.simulator.play;

import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalLine;
import fr.allervers.simulator.journal.JournalLine.About;
import fr.allervers.simulator.scenario.Action;
import fr.allervers.simulator.scenario.Deed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mobile teams: they see their new cases and enter what they did, as their agents. */
final class Teams {

    private static final String SERVICE = "visit-service";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&>]+)[^>]*>\\s*;\\s*rel=\"?next");

    private final Api api;
    private final Register register;
    private final Journal journal;

    Teams(Api api, Register register, Journal journal) {
        this.api = api;
        this.register = register;
        this.journal = journal;
    }

    /** Waits until the team of a department sees all these cases. */
    void awaitCases(String department, Set<String> caseIds) {
        Set<String> missing = new HashSet<>(caseIds);
        Patience.until(PATIENCE, () -> {
            look(department, missing);
            return missing.isEmpty()
                    ? ""
                    : "Équipe " + department + " : " + missing.size() + " dossiers transférés sur " + caseIds.size()
                            + " n'apparaissent pas dans visit-service, dont "
                            + missing.iterator().next();
        });
    }

    private void look(String department, Set<String> missing) {
        String page = "";
        while (!missing.isEmpty() && page != null) {
            Answer answer = api.get(
                            "agent-" + department,
                            SERVICE,
                            "/api/v1/cases?department=" + department + "&limit=500" + page)
                    .expect(200);
            answer.body().forEach(line -> missing.remove(line.path("caseId").asText()));
            page = next(answer);
        }
    }

    private static @Nullable String next(Answer answer) {
        Matcher link = CURSOR.matcher(answer.header("link"));
        return link.find() ? "&cursor=" + link.group(1) : null;
    }

    /** Waits until the team sees what a second partner told of a case; one that waits for its place is not seen at all. */
    void awaitStage(String department, String caseId, LocalDate day) {
        String wanted = register.stageOf(caseId, day).name();
        Patience.until(PATIENCE, () -> {
            Answer read = api.get("agent-" + department, SERVICE, "/api/v1/cases/" + caseId)
                    .expect(200, 404);
            return read.status() == 404 || read.body().path("stage").asText().equals(wanted)
                    ? ""
                    : "Le dossier " + caseId + " n'est pas au stade " + wanted + " dans visit-service";
        });
    }

    /** The entries of one case, in their order. */
    void enter(List<Action> actions) {
        actions.forEach(this::enter);
    }

    private void enter(Action action) {
        String caseId = register.caseOf(action.referral());
        String who = "agent-" + action.referral().department();
        String path = "/api/v1/cases/" + caseId;
        String body = action.deed().body(action.id(), action.occurredOn()).toString();
        if (action.deed() instanceof Deed.Closure) {
            close(who, path, body);
        } else {
            api.post(who, SERVICE, path + "/" + action.deed().path(), body).expect(201, 200);
        }
        journal.add(line(action, caseId));
    }

    /** Read again when the case changed since it was read. */
    private void close(String who, String path, String body) {
        Patience.until(PATIENCE, () -> {
            Answer read = api.get(who, SERVICE, path).expect(200);
            Answer closed = api.write(who, "POST", SERVICE, path + "/closure", read.header("etag"), body)
                    .expect(201, 200, 412);
            return closed.status() == 412 ? "La clôture de " + path + " reste refusée" : "";
        });
    }

    private JournalLine line(Action action, String caseId) {
        About about = register.about(action.referral(), caseId, action.operator(), action.occurredOn());
        return switch (action.deed()) {
            case Deed.Attempt attempt ->
                new JournalLine.Attempted(
                        about,
                        caseId,
                        action.occurredOn(),
                        action.recordedOn(),
                        attempt.channel(),
                        attempt.outcome(),
                        steps(attempt.review()));
            case Deed.Meeting meeting ->
                new JournalLine.Met(
                        about,
                        caseId,
                        action.occurredOn(),
                        action.recordedOn(),
                        meeting.place(),
                        meeting.startedAt(),
                        steps(meeting.review()));
            case Deed.Diagnosis diagnosis ->
                new JournalLine.Diagnosed(about, caseId, action.occurredOn(), action.recordedOn(), diagnosis.kind());
            case Deed.Commitment commitment ->
                new JournalLine.Agreed(
                        about,
                        caseId,
                        action.occurredOn(),
                        action.recordedOn(),
                        commitment.steps().size());
            case Deed.Closure closure ->
                new JournalLine.Closed(about, caseId, action.occurredOn(), action.recordedOn(), closure.motive());
        };
    }

    private static @Nullable String steps(Deed.@Nullable Review review) {
        return review == null ? null : review.steps();
    }
}
