package fr.allervers.referral.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseholdSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);
    private static final UUID CAF = UUID.randomUUID();
    private static final UUID CD = UUID.randomUUID();

    @Test
    void values_ofTwoReferrals_standBesideEachOther() {
        HouseholdSheet sheet = HouseholdSheet.of(List.of(
                said("/household/phones/0", "+33639980001", CAF),
                said("/arrears/amountCents", "312000", CAF),
                said("/household/phones/0", "+33639980002", CD),
                said("/arrears/amountCents", "312000", CD)));

        assertThat(sheet.statements().get("/household/phones"))
                .extracting(Statement::value)
                .containsExactly("+33639980001", "+33639980002");
        assertThat(sheet.differs("/household/phones")).isTrue();
        assertThat(sheet.differs("/arrears/amountCents")).isFalse();
    }

    @Test
    void sameValues_inAnotherOrder_doNotDiffer() {
        HouseholdSheet sheet = HouseholdSheet.of(List.of(
                said("/household/phones/0", "a", CAF),
                said("/household/phones/1", "b", CAF),
                said("/household/phones/0", "b", CD),
                said("/household/phones/1", "a", CD)));

        assertThat(sheet.differs("/household/phones")).isFalse();
    }

    @Test
    void valueOfOneReferral_thatTheOtherDoesNotKnow_doesNotDiffer() {
        assertThat(HouseholdSheet.of(List.of(said("/household/email", "a", CAF), said("/source", "CD", CD)))
                        .differs("/household/email"))
                .isFalse();
    }

    private static Statement said(String pointer, String value, UUID referral) {
        return new Statement(pointer, value, referral, "CAF", DAY);
    }
}
