package fr.allervers.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One referral that is wrong. */
class BadReferralTest {

    private static final Place PLACE = Place.YVELINES;
    private static final Place STRICT = Place.RHONE;
    private static final LivePlatform PLATFORM = LivePlatform.shared();
    private static final String MEMBER = "/household/members/0";

    @BeforeAll
    static void plans() {
        Plans.generous(PLATFORM, PLACE);
        ObjectNode strict = Plans.body(STRICT).put("minimumArrearsCents", 200_000);
        strict.set("stages", Json.read("[\"CDP\", \"CQL\"]"));
        Plans.set(PLATFORM, STRICT, strict);
    }

    static Stream<Arguments> wrongs() {
        LocalDate tomorrow = PLACE.today().plusDays(1);
        return Stream.of(
                wrong("unknown field", one -> one.put("surprise", 1), "/surprise unknown-field"),
                wrong(
                        "unknown field inside",
                        one -> in(one, "/household/address").put("floor", 3),
                        "/household/address/floor unknown-field"),
                wrong("number for a date", one -> one.put("stageDate", 12), "/stageDate type"),
                wrong(
                        "text for a number",
                        one -> in(one, "/arrears").put("amountCents", "a lot"),
                        "/arrears/amountCents type"),
                wrong(
                        "object for a list",
                        one -> in(one, "/household").putObject("members"),
                        "/household/members type"),
                wrong("not a date", one -> one.put("stageDate", "2026-02-30"), "/stageDate format"),
                wrong("missing lease", one -> one.remove("lease"), "/lease required"),
                wrong(
                        "missing commune",
                        one -> in(one, "/household/address").remove("commune"),
                        "/household/address/commune required"),
                wrong("null for a required field", one -> one.putNull("stage"), "/stage type", "/stage unknown-code"),
                wrong("unknown code", one -> one.put("stage", "AUDIENCE"), "/stage unknown-code"),
                wrong(
                        "negative debt",
                        one -> in(one, "/arrears").put("amountCents", -1),
                        "/arrears/amountCents too-small"),
                wrong(
                        "unknown commune",
                        one -> in(one, "/household/address").put("commune", "78999"),
                        "/household/address/commune commune-unknown"),
                wrong(
                        "foreign department",
                        one -> in(one, "/household/address").put("commune", "33063"),
                        "/household/address/commune department-not-yours"),
                wrong("another partner's name", one -> one.put("source", "CD"), "/source source-not-yours"),
                wrong(
                        "date in the future",
                        one -> one.put("stageDate", tomorrow.toString()),
                        "/stageDate date-in-the-future"),
                wrong(
                        "name of 300 letters",
                        one -> in(one, MEMBER).put("lastName", "A".repeat(300)),
                        MEMBER + "/lastName too-long"),
                wrong(
                        "empty name",
                        one -> in(one, MEMBER).put("lastName", ""),
                        MEMBER + "/lastName too-short",
                        MEMBER + "/lastName pattern"),
                wrong(
                        "emoji in a name",
                        one -> in(one, MEMBER).put("firstName", "Zoé😀"),
                        MEMBER + "/firstName pattern"),
                wrong(
                        "hidden change of direction",
                        one -> in(one, MEMBER).put("lastName", "Nom\u202Egpj"),
                        MEMBER + "/lastName control-character",
                        MEMBER + "/lastName pattern"),
                wrong(
                        "zero character",
                        one -> in(one, MEMBER).put("lastName", "Nom\u0000"),
                        MEMBER + "/lastName control-character",
                        MEMBER + "/lastName pattern"),
                wrong(
                        "SQL in a name",
                        one -> in(one, MEMBER).put("lastName", "Robert'); drop table referral; --"),
                        MEMBER + "/lastName pattern"),
                wrong(
                        "HTML in a name",
                        one -> in(one, MEMBER).put("lastName", "<script>alert(1)</script>"),
                        MEMBER + "/lastName pattern"),
                wrong("no member", one -> in(one, "/household").putArray("members"), "/household/members too-short"),
                wrong(
                        "phone in words",
                        one -> in(one, "/household").putArray("phones").add("zero six"),
                        "/household/phones/0 pattern"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void referral_withOneFault_isRefusedByItsPointer(
            String ignored, Consumer<ObjectNode> fault, List<String> expected) {
        ObjectNode referral = Referrals.of(PLACE);
        fault.accept(referral);
        Written before = Written.in(PLATFORM, PLACE);

        Answer answer = push(referral.toString()).expectProblem(400);

        assertThat(answer.violations()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Written.in(PLATFORM, PLACE)).isEqualTo(before);
    }

    @Test
    void referral_withManyFaults_isRefusedWithAllOfThem() {
        ObjectNode referral = Referrals.of(PLACE).put("surprise", 1);
        in(referral, MEMBER).put("lastName", "<b>");
        in(referral, "/arrears").put("amountCents", -5);
        referral.remove("stageDate");

        assertThat(push(referral.toString()).expectProblem(400).violations())
                .containsExactlyInAnyOrder(
                        "/surprise unknown-field",
                        MEMBER + "/lastName pattern",
                        "/arrears/amountCents too-small",
                        "/stageDate required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\": \"CAF\",",
                "",
                "   ",
                "[]",
                "null",
                "\"text\"",
                "42",
                "{\"a\": 1, \"a\": 2}",
                "{}{}"
            })
    void body_thatIsNoReferral_isRefused(String body) {
        Written before = Written.in(PLATFORM, PLACE);

        assertThat(push(body).expectProblem(400).violations()).isNotEmpty();
        assertThat(Written.in(PLATFORM, PLACE)).isEqualTo(before);
    }

    @Test
    void body_inAnotherEncoding_isRefused() {
        ObjectNode referral = Referrals.of(PLACE);
        in(referral, MEMBER).put("firstName", "Éloïse");

        Answer answer = PLATFORM.as(PLACE.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", referral.toString().getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.expectProblem(400).violations()).containsExactly(" encoding");
    }

    @Test
    void body_ofTenMegabytes_isRefused() {
        ObjectNode referral = Referrals.of(PLACE).put("sourceReference", "A".repeat(10 * 1024 * 1024));

        push(referral.toString()).expectProblem(413);
    }

    @Test
    void names_ofOtherScriptsAndAnAddressWithQuotes_areKeptAsTheyAre() {
        ObjectNode referral = Referrals.of(PLACE);
        in(referral, MEMBER).put("lastName", "محمد").put("firstName", "Ng\u1ECDc O'Neill");
        in(referral, "/household/address").putArray("lines").add("12 rue d'Ys'); drop table referral; --");

        push(referral.toString()).expect(201);

        JsonNode kept = Json.read(PLATFORM.tables(Service.REFERRAL)
                .texts(
                        "select details from referral where source_reference = ?",
                        referral.path("sourceReference").asText())
                .getFirst());
        assertThat(kept.at(MEMBER)).isEqualTo(referral.at(MEMBER));
        assertThat(kept.at("/household/address")).isEqualTo(referral.at("/household/address"));
    }

    @Test
    void referral_againstTheRules_isRecordedAsRejectedWithEveryReason() {
        ObjectNode referral = Referrals.of(STRICT).put("stage", "ASSIGNATION");
        in(referral, "/lease").put("sector", "SOCIAL");
        Written before = Written.in(PLATFORM, STRICT);

        Answer answer = PLATFORM.as(STRICT.caf()).post(Service.REFERRAL, "/api/v1/referrals", referral);

        assertThat(answer.expectProblem(422).violations())
                .containsExactlyInAnyOrder(
                        "/lease/sector not-private-park", "/stage stage-not-chosen", "/source source-not-for-stage");
        Written after = Written.in(PLATFORM, STRICT);
        assertThat(after.cases()).isEqualTo(before.cases());
        assertThat(after.identities()).isEqualTo(before.identities());
        assertThat(after.referrals()).isEqualTo(before.referrals() + 1);
    }

    @Test
    void referral_belowTheLocalThreshold_isRejected() {
        ObjectNode referral = Referrals.of(STRICT);
        in(referral, "/arrears").put("amountCents", 199_999);

        assertThat(PLATFORM.as(STRICT.caf())
                        .post(Service.REFERRAL, "/api/v1/referrals", referral)
                        .expectProblem(422)
                        .violations())
                .containsExactly("/arrears/amountCents arrears-below-threshold");
    }

    @Test
    void reference_withOtherContent_isRefused() {
        ObjectNode referral = Referrals.of(PLACE);
        push(referral.toString()).expect(201);
        Written before = Written.in(PLATFORM, PLACE);
        in(referral, "/arrears").put("amountCents", 1);

        Answer answer = push(referral.toString()).expectProblem(409);

        assertThat(answer.json().path("code").asText()).isEqualTo("reference-taken");
        assertThat(Written.in(PLATFORM, PLACE)).isEqualTo(before);
    }

    private static Answer push(String body) {
        return PLATFORM.as(PLACE.caf()).post(Service.REFERRAL, "/api/v1/referrals", body);
    }

    private static ObjectNode in(ObjectNode referral, String pointer) {
        return (ObjectNode) referral.at(pointer);
    }

    private static Arguments wrong(String name, Consumer<ObjectNode> fault, String... violations) {
        return Arguments.of(name, fault, List.of(violations));
    }
}
