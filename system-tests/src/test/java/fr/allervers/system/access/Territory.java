package fr.allervers.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Couple;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.Operators;
import fr.allervers.system.data.PartnerFile;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Caller;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A department with everything that can be asked for, and how each endpoint is asked. */
final class Territory {

    private final LivePlatform platform;
    private final Place place;
    private final ObjectNode referral;
    private final Cases household;
    private final String householdId;
    private final String importId;
    private final String erasable;
    private final String certificateId;
    private final Couple couple;
    private final String mergeId;
    private final String rebuildId = UUID.randomUUID().toString();

    private Territory(LivePlatform platform, Place place) {
        this.platform = platform;
        this.place = place;
        referral = Referrals.of(place);
        household = Cases.open(platform, place, referral)
                .record("meetings", Entries.meeting(place.today().minusDays(1)))
                .record("planned-visits", Entries.plannedVisit(place.today().plusDays(2)));
        householdId = householdOf(household);
        importId = PartnerFile.of(Referrals.some(1, place))
                .push(platform.as(place.caf()))
                .path("id")
                .asText();
        erasable = householdOf(Cases.open(platform, place));
        certificateId = erase(platform.as("dpo"), householdOf(Cases.open(platform, place)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        couple = Couple.referred(platform, place);
        mergeId = Couple.referred(platform, place).merged();
    }

    static Territory furnished(LivePlatform platform, Place place) {
        Plans.generous(platform, place);
        Operators.register(platform, place);
        Territory territory = new Territory(platform, place);
        Awaitility.await("a watch")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !territory.household.watches().isEmpty());
        return territory;
    }

    private static String householdOf(Cases one) {
        return one.read().json().path("householdId").asText();
    }

    private static Answer erase(Caller who, String household) {
        return who.post(
                Service.REFERRAL, "/api/v1/households/" + household + "/erasure", Json.object("{'reason': 'REQUEST'}"));
    }

    private ObjectNode person() {
        ObjectNode person = Json.object("{}");
        JsonNode tenant = referral.at("/household/members/0");
        List.of("lastName", "firstName", "birthDate").forEach(name -> person.set(name, tenant.get(name)));
        return person;
    }

    /** The endpoint about this territory, asked by somebody; fails for one that nobody described here. */
    Answer ask(Caller who, Endpoint endpoint) {
        Service service = endpoint.service();
        String path = path(endpoint.path());
        return switch (endpoint.method() + " " + endpoint.path()) {
            case "GET /api/v1/referrals",
                    "GET /api/v1/referrals/changes",
                    "GET /api/v1/operators",
                    "GET /api/v1/household-pairs",
                    "GET /api/v1/cases",
                    "GET /api/v1/watches",
                    "GET /api/v1/watch-balance",
                    "GET /api/v1/indicators" -> who.get(service, path + "?department=" + place.department());
            case "POST /api/v1/referrals", "POST /api/v1/eligibility-checks" ->
                who.post(service, path, Referrals.of(place));
            case "POST /api/v1/household-searches" -> who.post(service, path, person());
            case "POST /api/v1/households/{id}/erasure" -> erase(who, erasable);
            case "GET /api/v1/access-log" -> who.get(service, path + "?household=" + householdId);
            case "POST /api/v1/referral-imports" ->
                who.postFile(Referrals.of(place).toString().getBytes(StandardCharsets.UTF_8));
            case "POST /api/v1/referral-imports/{id}/cancellation" -> who.post(service, path, NullNode.getInstance());
            case "PUT /api/v1/plans/{department}/{year}" -> who.put(service, path, Plans.body(place), planVersion());
            case "PUT /api/v1/operators/{code}" ->
                who.put(service, path, Operators.body(place), version("ccapex-sec-" + place.department(), path));
            case "PUT /api/v1/territories/{department}" -> sendBack(who, path);
            case "POST /api/v1/referrals/{id}/stages" -> who.post(service, path, Entries.stage("CDP", yesterday()));
            case "POST /api/v1/referrals/{id}/stages/{stageId}/retraction" -> retract(who);
            case "POST /api/v1/referrals/{id}/acceptance" -> answer(who, path, "{}");
            case "POST /api/v1/referrals/{id}/refusal" ->
                answer(who, path, "{'motive': 'NO_CAPACITY', 'comment': null}");
            case "POST /api/v1/referrals/{id}/information-request" ->
                answer(who, path, "{'question': 'Un second numéro ?'}");
            case "POST /api/v1/referrals/{id}/information" -> answer(who, path, "{'answer': 'Non.'}");
            case "POST /api/v1/referrals/{id}/withdrawal" ->
                answer(who, path, "{'motive': 'SETTLED', 'comment': null}");
            case "POST /api/v1/referrals/{id}/allocation" ->
                answer(
                        who,
                        path,
                        "{'operator': '" + place.operator()
                                + "', 'reason': 'demande du secrétariat', 'override': false}");
            case "POST /api/v1/household-pairs/{id}/decision" -> decide(who);
            case "POST /api/v1/referrals/{id}/separation" ->
                who.post(service, path, Json.object("{'reason': 'erreur'}"));
            case "POST /api/v1/households/{id}/merges" -> merge(who);
            case "POST /api/v1/household-merges/{id}/reversal" -> reverse(who);
            case "POST /api/v1/cases/{id}/closure" -> close(who);
            case "POST /api/v1/cases/{id}/commitments" -> who.post(service, path, Entries.commitment(yesterday()));
            case "POST /api/v1/cases/{id}/contact-attempts" ->
                who.post(service, path, Entries.unansweredLetter(yesterday()));
            case "POST /api/v1/cases/{id}/diagnoses" -> who.post(service, path, Entries.causes(yesterday()));
            case "POST /api/v1/cases/{id}/meetings" -> who.post(service, path, Entries.meeting(yesterday()));
            case "POST /api/v1/cases/{id}/planned-visits" ->
                who.post(service, path, Entries.plannedVisit(place.today()));
            case "POST /api/v1/cases/{id}/planned-visits/{visitId}/cancellation" -> cancel(who);
            case "GET /api/v1/agenda" ->
                who.get(
                        service,
                        path + "?from=" + place.today() + "&to=" + place.today().plusDays(14));
            case "POST /api/v1/dead-letters/replays" -> who.post(service, path, NullNode.getInstance());
            case "POST /api/v1/rebuilds" ->
                who.post(service, path, Json.object("{}").put("id", rebuildId));
            default -> {
                if (!endpoint.method().equals("GET")) {
                    throw new AssertionError("nobody described how to ask " + endpoint);
                }
                yield who.get(service, path);
            }
        };
    }

    /** A territory as it stands: nothing changes but its version. */
    private Answer sendBack(Caller who, String path) {
        Answer known = platform.as("pole").get(Service.REFERRAL, path).expect(200);
        ObjectNode body = Json.object("{}")
                .put("name", known.json().path("name").asText())
                .put("region", known.json().path("region").asText());
        body.set("fundings", known.json().path("fundings"));
        return who.put(Service.REFERRAL, path, body, known.version());
    }

    /** A case of its own: a closed one cannot be closed again. */
    private Answer close(Caller who) {
        Cases other = Cases.open(platform, place);
        return who.post(
                Service.VISIT,
                "/api/v1/cases/" + other.caseId() + "/closure",
                Entries.closure(place.today()),
                other.read().version());
    }

    /** A visit of its own: cancelled once. */
    private Answer cancel(Caller who) {
        String visits = "/api/v1/cases/" + household.caseId() + "/planned-visits";
        ObjectNode visit = Entries.plannedVisit(place.today());
        platform.as(place.agent()).post(Service.VISIT, visits, visit).expect(201);
        return who.post(
                Service.VISIT,
                visits + "/" + visit.path("id").asText() + "/cancellation",
                Json.object("{'motive': 'POSTPONED'}"));
    }

    /** About a referral of its own: an answer can be given once. */
    private Answer answer(Caller who, String path, String body) {
        String fresh = platform.as(place.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", Referrals.of(place))
                .expect(201)
                .json()
                .path("id")
                .asText();
        return who.post(Service.REFERRAL, path.replace(household.referralId(), fresh), Json.object(body));
    }

    /** A stage of its own: taken back once. */
    private Answer retract(Caller who) {
        String stages = "/api/v1/referrals/" + household.referralId() + "/stages";
        ObjectNode stage = Entries.stage("CDP", yesterday());
        platform.as(place.caf()).post(Service.REFERRAL, stages, stage).expect(201);
        return who.post(
                Service.REFERRAL,
                stages + "/" + stage.path("id").asText() + "/retraction",
                Json.object("{'reason': 'WRONG_FILE'}"));
    }

    /** A pair of its own: a decided one cannot be decided again. */
    private Answer decide(Caller who) {
        return who.post(
                Service.REFERRAL,
                "/api/v1/household-pairs/" + Couple.referred(platform, place).pairId() + "/decision",
                Json.object("{'decision': 'DIFFERENT', 'reason': 'deux ménages'}"));
    }

    private Answer merge(Caller who) {
        Couple other = Couple.referred(platform, place);
        return who.post(Service.REFERRAL, other.mergesPath(), other.merge());
    }

    private Answer reverse(Caller who) {
        return who.post(
                Service.REFERRAL,
                "/api/v1/household-merges/" + Couple.referred(platform, place).merged() + "/reversal",
                Json.object("{'reason': 'erreur'}"));
    }

    private String path(String template) {
        String id = switch (template) {
            case "/api/v1/referral-imports/{id}",
                    "/api/v1/referral-imports/{id}/lines",
                    "/api/v1/referral-imports/{id}/cancellation" -> importId;
            case "/api/v1/referrals/{id}",
                    "/api/v1/referrals/{id}/stages",
                    "/api/v1/referrals/{id}/matching",
                    "/api/v1/referrals/{id}/acceptance",
                    "/api/v1/referrals/{id}/refusal",
                    "/api/v1/referrals/{id}/information-request",
                    "/api/v1/referrals/{id}/information",
                    "/api/v1/referrals/{id}/messages",
                    "/api/v1/referrals/{id}/withdrawal",
                    "/api/v1/referrals/{id}/separation",
                    "/api/v1/referrals/{id}/allocation",
                    "/api/v1/referrals/{id}/choices" -> household.referralId();
            case "/api/v1/household-pairs/{id}" -> couple.pairId();
            case "/api/v1/household-merges/{id}" -> mergeId;
            case "/api/v1/rebuilds/{id}" -> rebuildId;
            case "/api/v1/households/{id}/export" -> householdId;
            case "/api/v1/erasures/{id}" -> certificateId;
            default -> household.caseId();
        };
        return template.replace("{id}", id)
                .replace("{caseId}", household.caseId())
                .replace("{department}", place.department())
                .replace("{code}", place.operator())
                .replace("{year}", "" + place.today().getYear());
    }

    private String planVersion() {
        return version("ccapex-sec-" + place.department(), Plans.path(place));
    }

    private String version(String account, String path) {
        return platform.as(account).get(Service.REFERRAL, path).version();
    }

    private LocalDate yesterday() {
        return place.today().minusDays(1);
    }
}
