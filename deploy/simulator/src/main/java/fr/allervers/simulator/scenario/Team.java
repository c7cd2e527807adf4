package fr.allervers.simulator.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.simulator.land.Department;
import java.time.LocalDate;

/**
 * The simulated operator of a department: as many full-time posts as are funded there, of the profiles that the note
 * puts first. Names, hours and numbers are invented and say so.
 */
public record Team(Department department) {

    private static final int ONE_POST = 100;

    /** As {@code PUT /operators/{code}} takes it. */
    public ObjectNode body(LocalDate selectedOn) {
        ObjectNode body = Json.object()
                .put("name", "Équipe mobile simulée (" + department.name() + ")")
                .put("kind", "ASSOCIATION");
        ObjectNode convention = body.putArray("conventions").addObject().put("department", department.code());
        posts(convention.putArray("team"));
        ArrayNode offHours = convention.putArray("offHours");
        hours(offHours, "TUESDAY", "18:00", "20:00");
        hours(offHours, "SATURDAY", "09:00", "12:00");
        convention.putObject("contact").put("email", department.operator() + "@example.org");
        convention.putObject("selection").put("mode", "CALL_FOR_PROJECTS").put("selectedOn", selectedOn.toString());
        return body;
    }

    private void posts(ArrayNode team) {
        post(team, "CESF", department.teamFte() - 2);
        post(team, "ASSISTANT_SOCIAL", 1);
        post(team, "JURISTE", 1);
    }

    private static void post(ArrayNode team, String profile, int posts) {
        team.addObject().put("profile", profile).put("fteHundredths", posts * ONE_POST);
    }

    private static void hours(ArrayNode week, String day, String from, String to) {
        week.addObject().put("day", day).put("from", from).put("to", to);
    }
}
