package fr.allervers.simulator.play;

import fr.allervers.simulator.journal.Journal;
import fr.allervers.simulator.journal.JournalLine.Planned;
import fr.allervers.simulator.scenario.Plan;
import java.util.Map;
import java.util.TreeMap;

/** The CCAPEX secretariats: they set the yearly plans. */
final class Secretariats {

    private final Api api;
    private final Journal journal;

    Secretariats(Api api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    void plan(Plan plan, int year) {
        String department = plan.department().code();
        String who = "ccapex-sec-" + department;
        String path = "/api/v1/plans/" + department + "/" + year;
        Answer current = api.get(who, "referral-service", path).expect(200, 404);
        api.write(
                        who,
                        "PUT",
                        "referral-service",
                        path,
                        current.header("etag"),
                        plan.body().toString())
                .expect(200, 201);
        Map<String, Integer> quotas = new TreeMap<>();
        plan.quotas().forEach((source, number) -> quotas.put(source.name(), number));
        journal.add(new Planned(department, plan.department().operator(), year, quotas));
    }
}
