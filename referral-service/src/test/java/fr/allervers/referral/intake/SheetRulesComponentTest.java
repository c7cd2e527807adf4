package fr.allervers.referral.intake;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.intake.domain.IntakeRefusal.CHILDREN_DO_NOT_ADD_UP;
import static fr.allervers.referral.intake.domain.IntakeRefusal.DATE_IN_THE_FUTURE;
import static fr.allervers.referral.intake.domain.IntakeRefusal.PROVENANCE_OF_NOTHING;
import static fr.allervers.referral.intake.domain.IntakeRefusal.PROVENANCE_TWICE;
import static fr.allervers.referral.protection.domain.ProtectionRefusal.FIELD_FORBIDDEN;
import static fr.allervers.referral.protection.domain.ProtectionRefusal.NIR_REFUSED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.not;

import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.testkit.AllerVersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sheet may say, and what it must not. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class SheetRulesComponentTest {

    private static final String NIR = "2850393999001";

    private final String sheet = Sheets.of("CAF", "93").json();

    @BeforeEach
    void setPlan() {
        plan("93", 1_000, 1_000);
    }

    @Test
    void sheet_withEverythingThatMayBeSaid_isTaken() {
        push("caf-93", sheet).statusCode(201);
    }

    @Test
    void sheet_thatContradictsItselfOrTheCalendar_isRefusedWithEveryReason() {
        push(
                        "caf-93",
                        sheet.replace("\"from3To10\": 2", "\"from3To10\": 1")
                                .replace("2026-08-01", "2099-08-01")
                                .replace("2026-09-01", "2099-09-01")
                                .replace("2026-09-28", "2099-09-28")
                                .replace("2026-09-02", "2099-09-02"))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/household/composition/childrenByAge",
                                "/household/housingBenefit/suspendedOn",
                                "/signal/contactsTried/0/triedOn",
                                "/orientation/decidedOn",
                                "/provenance/0/asOf"))
                .body("violations.code", Matchers.hasItems(CHILDREN_DO_NOT_ADD_UP.code(), DATE_IN_THE_FUTURE.code()));
    }

    @Test
    void provenance_ofNothingOrTwice_isRefused() {
        push("caf-93", sheet.replace("/lease/landlord\"", "/lease/landlord/siret\""))
                .statusCode(400)
                .body("violations.code", contains(PROVENANCE_OF_NOTHING.code()))
                .body("violations.pointer", contains("/provenance/0/field"));
        push("caf-93", sheet.replace("\"/lease/landlord\"", "\"/arrears/amountCents\""))
                .statusCode(400)
                .body("violations.code", contains(PROVENANCE_TWICE.code()));
    }

    @Test
    void socialSecurityNumber_whereverItIsPut_isRefused() {
        push(
                        "caf-93",
                        sheet.replace("\"AL-", "\"" + NIR + "-")
                                .replace("12 rue ", NIR + " rue ")
                                .replace("\"sourceReference\": \"", "\"sourceReference\": \"" + NIR + "."))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/household/allocataireReference", "/household/address/lines/0", "/sourceReference"))
                .body("violations.code", not(Matchers.hasItem(not(NIR_REFUSED.code()))))
                .body(not(Matchers.containsString(NIR)));
    }

    @Test
    void healthAndSocialSecurityFields_areRefusedByName() {
        push(
                        "caf-93",
                        sheet.replace(
                                "\"role\": \"TENANT\"", "\"role\": \"TENANT\", \"nir\": \"x\", \"handicap\": true"))
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/household/members/0/nir", "/household/members/0/handicap"))
                .body("violations.code", contains(FIELD_FORBIDDEN.code(), FIELD_FORBIDDEN.code()));
    }

    @Test
    void pregnancy_isHealth_andNoCode() {
        push("caf-93", sheet.replace("CHILD_UNDER_3", "PREGNANCY"))
                .statusCode(400)
                .body("violations.code", contains("unknown-code"))
                .body("violations.pointer", contains("/vulnerabilities/0"));
    }
}
