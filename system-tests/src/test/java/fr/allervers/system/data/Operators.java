package fr.allervers.system.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;

/** The operator of a department, as its services register it. */
public final class Operators {

    private static final String WHOLE = """
            {'name': 'Équipe simulée', 'kind': 'ASSOCIATION', 'siret': null,
             'conventions': [{
               'department': '%s',
               'team': [{'profile': 'CESF', 'fteHundredths': 200}, {'profile': 'JURISTE', 'fteHundredths': 100}],
               'offHours': [{'day': 'TUESDAY', 'from': '18:00', 'to': '20:00'}],
               'contact': {'email': 'accueil@equipe-simulee.example'},
               'selection': {'mode': 'CALL_FOR_PROJECTS', 'selectedOn': '2026-01-01'}}]}
            """;

    private Operators() {}

    /** Registered, whatever was known of it before. */
    public static void register(LivePlatform platform, Place place) {
        Caller secretary = platform.as("ccapex-sec-" + place.department());
        Answer known = secretary.get(Service.REFERRAL, path(place));
        if (known.status() == 404) {
            secretary.put(Service.REFERRAL, path(place), body(place)).expect(200);
        } else {
            secretary
                    .put(Service.REFERRAL, path(place), body(place), known.version())
                    .expect(200);
        }
    }

    public static ObjectNode body(Place place) {
        return Json.object(WHOLE.formatted(place.department()));
    }

    public static String path(Place place) {
        return "/api/v1/operators/" + place.operator();
    }
}
