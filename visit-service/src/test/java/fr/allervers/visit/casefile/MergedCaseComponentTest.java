package fr.allervers.visit.casefile;

import static fr.allervers.visit.casefile.domain.CaseRefusal.CASE_MERGED;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.referral.v1.HouseholdUnmerged;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Letters;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MergedCaseComponentTest {

    @Test
    void mergedCase_refusesEntriesAndNamesTheOneThatGoesOn_whereItsEntriesAreRead() {
        Told surviving = Told.in93(Stage.CDP).opened();
        Told absorbed = Told.in93(Stage.CDP).opened();
        UUID merge = UUID.randomUUID();
        enter(absorbed, 201);

        Topics.send(absorbed.mergedInto(surviving, merge));
        awaitMerge(merge, false);

        Api.agent93()
                .post(absorbed.caseId(), "meetings", Bodies.meeting(TODAY))
                .statusCode(409)
                .body("code", equalTo(CASE_MERGED.code()))
                .body("violations[0].message", containsString(surviving.caseId().toString()));
        Api.agent93()
                .get("/{id}", absorbed.caseId())
                .body("mergedInto", equalTo(surviving.caseId().toString()));
        Api.agent93().get("/{id}", surviving.caseId()).body("mergedInto", nullValue());
        Api.agent93()
                .get("?limit=500")
                .body("mergedInto", hasItem(surviving.caseId().toString()));
        enter(surviving, 201);
        Api.agent93()
                .get("/{id}/timeline", surviving.caseId())
                .body(
                        "findAll{it.kind == 'MEETING'}.mergedFrom",
                        equalTo(java.util.Arrays.asList(absorbed.caseId().toString(), null)));

        Topics.send(absorbed.unmergedFrom(surviving, merge));
        awaitMerge(merge, true);

        enter(absorbed, 201);
        Api.agent93().get("/{id}", absorbed.caseId()).body("mergedInto", nullValue());
        Api.agent93()
                .get("/{id}/timeline", surviving.caseId())
                .body("mergedFrom", not(hasItem(absorbed.caseId().toString())));
    }

    @Test
    void reversal_readBeforeItsMerge_winsAllTheSame() {
        Told surviving = Told.in93(Stage.CDP).opened();
        Told absorbed = Told.in93(Stage.CDP).opened();
        UUID merge = UUID.randomUUID();

        Topics.send(absorbed.unmergedFrom(surviving, merge));
        Topics.send(absorbed.mergedInto(surviving, merge));
        Told later = Told.in93(Stage.CDP);
        Topics.send(absorbed.mergedInto(later, merge));
        awaitMerge(merge, true);

        enter(absorbed, 201);
    }

    @Test
    void approvedLetters_areRead() {
        HouseholdMerged merged = Letters.approved(EventType.HOUSEHOLD_MERGED, HouseholdMerged.class);
        HouseholdUnmerged back = Letters.approved(EventType.HOUSEHOLD_UNMERGED, HouseholdUnmerged.class);

        assertThat(List.of(ReferralIncoming.merge(merged), ReferralIncoming.unmerge(back)))
                .as("the surviving case's copy changes nothing")
                .allMatch(java.util.Optional::isEmpty);
    }

    private static void enter(Told told, int status) {
        Api.agent93().post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(status);
    }

    private static void awaitMerge(UUID merge, boolean reversed) {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from case_merge where merge_id = ? and reversed = ?", merge, reversed)
                        == 1);
    }
}
