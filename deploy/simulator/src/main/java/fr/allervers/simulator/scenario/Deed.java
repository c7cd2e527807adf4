package fr.allervers.simulator.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a team enters in a case, in the codes of the platform. */
public sealed interface Deed {

    /** Where it is posted, under the case. */
    String path();

    ObjectNode body(UUID id, LocalDate occurredOn);

    /** The household was approached and not met. */
    record Attempt(String channel, String outcome, @Nullable Review review) implements Deed {

        static Attempt unanswered(String channel, String outcome) {
            return new Attempt(channel, outcome, null);
        }

        /** Two-way: an answer, even a refusal. */
        public boolean isExchange() {
            return outcome.equals("ANSWERED") || outcome.equals("REFUSED");
        }

        @Override
        public String path() {
            return "contact-attempts";
        }

        @Override
        public ObjectNode body(UUID id, LocalDate occurredOn) {
            ObjectNode body =
                    dated(id, "occurredOn", occurredOn).put("channel", channel).put("outcome", outcome);
            return reviewed(body, review);
        }
    }

    /** The household was met in person. */
    record Meeting(String startedAt, String place, @Nullable Review review) implements Deed {

        @Override
        public String path() {
            return "meetings";
        }

        @Override
        public ObjectNode body(UUID id, LocalDate occurredOn) {
            ObjectNode body = dated(id, "occurredOn", occurredOn)
                    .put("startedAt", startedAt)
                    .put("place", place)
                    .put("note", "Rencontre simulée.");
            return reviewed(body, review);
        }
    }

    record Diagnosis(String kind, List<String> causes) implements Deed {

        public Diagnosis {
            causes = List.copyOf(causes);
        }

        @Override
        public String path() {
            return "diagnoses";
        }

        @Override
        public ObjectNode body(UUID id, LocalDate occurredOn) {
            ObjectNode body = dated(id, "completedOn", occurredOn).put("kind", kind);
            ArrayNode codes = body.putArray("causes");
            causes.forEach(codes::add);
            return body;
        }
    }

    /** An engagement contract. */
    record Commitment(String form, List<String> steps) implements Deed {

        public Commitment {
            steps = List.copyOf(steps);
        }

        @Override
        public String path() {
            return "commitments";
        }

        @Override
        public ObjectNode body(UUID id, LocalDate occurredOn) {
            ObjectNode body = dated(id, "agreedOn", occurredOn).put("form", form);
            ArrayNode agreed = body.putArray("steps");
            steps.forEach(step -> agreed.addObject().put("kind", step).put("objective", "Objectif simulé."));
            return body;
        }
    }

    /** The end of the intervention; it has no id of its own. */
    record Closure(String motive) implements Deed {

        @Override
        public String path() {
            return "closure";
        }

        @Override
        public ObjectNode body(UUID id, LocalDate occurredOn) {
            return Json.object().put("closedOn", occurredOn.toString()).put("motive", motive);
        }
    }

    /** What the check of the steps found: the 15-day check of the framing note. */
    record Review(String steps, String transition) {}

    private static ObjectNode dated(UUID id, String field, LocalDate day) {
        return Json.object().put("id", id.toString()).put(field, day.toString());
    }

    private static ObjectNode reviewed(ObjectNode body, @Nullable Review review) {
        if (review != null) {
            body.putObject("review").put("steps", review.steps()).put("transition", review.transition());
        }
        return body;
    }
}
