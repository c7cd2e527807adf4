package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalLine.Planned;
import fr.allervers.simulator.land.Department;
import fr.allervers.simulator.scenario.Plan;
import fr.allervers.simulator.scenario.Team;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The CCAPEX secretariats: they register the operators and set the yearly plans. */
final class Secretariats {

    private final Api api;
    private final Journal journal;

    Secretariats(Api api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    void register(Team team, LocalDate selectedOn) {
        Department department = team.department();
        put(department, "/api/v1/operators/" + department.operator(), team.body(selectedOn));
    }

    void plan(Plan plan, int year) {
        String department = plan.department().code();
        put(plan.department(), "/api/v1/plans/" + department + "/" + year, plan.body());
        Map<String, Integer> quotas = new TreeMap<>();
        plan.quotas().forEach((source, number) -> quotas.put(source.name(), number));
        journal.add(new Planned(department, plan.department().operator(), year, quotas));
    }

    private void put(Department department, String path, ObjectNode body) {
        String who = "ccapex-sec-" + department.code();
        Answer current = api.get(who, "referral-service", path).expect(200, 404);
        api.write(who, "PUT", "referral-service", path, current.header("etag"), body.toString())
                .expect(200, 201);
    }
}
