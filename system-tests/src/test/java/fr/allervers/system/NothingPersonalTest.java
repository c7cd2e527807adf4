package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.PartnerFile;
import fr.allervers.system.data.Personal;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Log;
import fr.allervers.system.platform.LogRecord;
import fr.allervers.system.platform.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every personal value that tests of this run put in is looked for in every record and every log line. */
class NothingPersonalTest {

    private static final Place PLACE = Place.HAUTE_GARONNE;
    private static final LocalDate TODAY = PLACE.today();

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void journeysAndRefusals() {
        Plans.generous(platform, PLACE);
        Cases household = Cases.open(platform, PLACE)
                .record("contact-attempts", Entries.unansweredLetter(TODAY.minusDays(9)))
                .record("meetings", Entries.meeting(TODAY.minusDays(8)))
                .record("diagnoses", Entries.causes(TODAY.minusDays(8)))
                .record("commitments", Entries.commitment(TODAY.minusDays(8)))
                .record("contact-attempts", Entries.check(TODAY.minusDays(1)));
        platform.as(PLACE.caf())
                .post(Service.REFERRAL, stages(household), Entries.stage("ASSIGNATION", TODAY.minusDays(3)))
                .expect(201);
        household.close(Entries.closure(TODAY));
        refusals();
        awaitStage(household);
    }

    @Test
    void identitiesTopic_holdsThePersonalValues() {
        ObjectNode referral = Referrals.of(PLACE);
        Cases.open(platform, PLACE, referral);

        String identities = all(Topic.IDENTITIES.wireName());

        for (String pointer : List.of(
                "/household/members/0/lastName",
                "/household/members/0/firstName",
                "/household/phones/0",
                "/household/email",
                "/household/address/lines/0")) {
            assertThat(identities).contains(referral.at(pointer).asText());
        }
        assertThat(found(identities)).isNotEmpty();
    }

    @Test
    void otherTopics_holdNoPersonalValue() {
        List<String> others = Log.topics().stream()
                .filter(topic -> !topic.equals(Topic.IDENTITIES.wireName()))
                .toList();

        assertThat(others).hasSize(8);
        for (String topic : others) {
            assertThat(found(all(topic))).as(topic).isEmpty();
        }
        assertThat(all(Topic.VISIT.wireName())).contains(EventType.HOUSEHOLD_MET.wireName());
    }

    @Test
    void logFiles_holdNoPersonalValue() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(platform.settings().data().folder("logs"))) {
            files = all.toList();
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        for (Path file : files) {
            assertThat(found(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    /** What is refused must not leave traces either. */
    private void refusals() {
        ObjectNode good = Referrals.of(PLACE);
        ObjectNode unknownField = Referrals.of(PLACE).put(Personal.remember("Champlibre"), "x");
        ObjectNode social = Referrals.of(PLACE);
        ((ObjectNode) social.path("lease")).put("sector", "SOCIAL");
        platform.as(PLACE.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", good)
                .expect(201);
        platform.as(PLACE.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", good.deepCopy().put("stage", "CQL"))
                .expect(409);
        platform.as(PLACE.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", unknownField)
                .expect(400);
        platform.as(PLACE.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", social)
                .expect(422);
        PartnerFile.of(List.of(Referrals.of(PLACE), unknownField, social)).push(platform.as(PLACE.caf()));
        platform.log()
                .write(
                        Topic.IDENTITIES,
                        UUID.randomUUID().toString(),
                        "{\"lastName\": \"" + Personal.remember("Illisible Testier") + "\"",
                        Map.of("ce_type", EventType.HOUSEHOLD_IDENTITY.wireName()));
    }

    private void awaitStage(Cases household) {
        Awaitility.await("what was entered, on its topic")
                .atMost(Duration.ofSeconds(30))
                .until(() -> all(Topic.REFERRAL.wireName()).contains(household.caseId())
                        && all(Topic.FOLLOWUP.wireName()).contains(household.caseId()));
    }

    private static String stages(Cases household) {
        return "/api/v1/referrals/" + household.referralId() + "/stages";
    }

    private String all(String topic) {
        StringBuilder text = new StringBuilder();
        platform.log().all(topic).stream().map(LogRecord::all).forEach(text::append);
        return text.toString();
    }

    private static List<String> found(String text) {
        Set<String> values = Personal.values();
        return values.stream().filter(text::contains).toList();
    }
}
