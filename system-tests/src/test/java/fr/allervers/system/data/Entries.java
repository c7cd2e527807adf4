package fr.allervers.system.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Json;
import java.time.LocalDate;
import java.util.UUID;

/** What a team records in a case; free texts name people, as they do. */
public final class Entries {

    private static final String REVIEW = "{'steps': 'STARTED', 'transition': 'NONE'}";

    private Entries() {}

    public static ObjectNode unansweredLetter(LocalDate on) {
        return withNote(entry("occurredOn", on).put("channel", "LETTER").put("outcome", "NO_ANSWER"));
    }

    public static ObjectNode meeting(LocalDate on) {
        return withNote(entry("occurredOn", on).put("startedAt", "18:30").put("place", "HOME"));
    }

    public static ObjectNode plannedVisit(LocalDate day) {
        ObjectNode visit = entry("day", day).put("place", "HOME");
        visit.putObject("hours").put("from", "14:00").put("to", "16:00");
        return withNote(visit);
    }

    public static ObjectNode causes(LocalDate on) {
        ObjectNode diagnosis = entry("completedOn", on).put("kind", "CAUSES");
        diagnosis.putArray("causes").add("SANTE").add("SEPARATION");
        return withNote(diagnosis);
    }

    public static ObjectNode commitment(LocalDate on) {
        ObjectNode commitment = entry("agreedOn", on).put("form", "ORAL");
        commitment.putArray("steps").addObject().put("kind", "FSL").put("objective", note());
        return commitment;
    }

    /** A call in which the steps were reviewed: the check that the note asks for. */
    public static ObjectNode check(LocalDate on) {
        ObjectNode call = entry("occurredOn", on).put("channel", "PHONE").put("outcome", "ANSWERED");
        call.set("review", Json.object(REVIEW));
        return withNote(call);
    }

    public static ObjectNode closure(LocalDate on) {
        return Json.object("{'motive': 'GOALS_REACHED'}").put("closedOn", on.toString());
    }

    /** A stage with its document, whose reference stays in referral-service. */
    public static ObjectNode stage(String stage, LocalDate on) {
        return Json.object("{'documentKind': 'ACT'}")
                .put("id", UUID.randomUUID().toString())
                .put("stage", stage)
                .put("reachedOn", on.toString())
                .put("documentReference", Personal.remember("ACTE " + Words.name(7)));
    }

    private static ObjectNode entry(String day, LocalDate on) {
        return Json.object("{}").put("id", UUID.randomUUID().toString()).put(day, on.toString());
    }

    private static ObjectNode withNote(ObjectNode entry) {
        return entry.put("note", note());
    }

    private static String note() {
        return Personal.remember("Mme " + Words.name(6) + " attend un appel");
    }
}
