package fr.allervers.testkit.toy;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.contracts.visit.v1.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about made-up cases. */
public final class Facts {

    private Facts() {}

    public static Fact of(UUID caseId, String department) {
        return new Fact(
                UUID.randomUUID(),
                caseId,
                UUID.randomUUID(),
                LocalDate.of(2026, 10, 12),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                department,
                "equipe-" + department,
                Stage.CDP,
                Source.CAF,
                null);
    }

    public static HouseholdMet met(UUID caseId) {
        return new HouseholdMet(of(caseId, "93"), Place.HOME, null);
    }

    public static ReferralReceived received(UUID caseId, String department) {
        return new ReferralReceived(of(caseId, department), UUID.randomUUID());
    }

    public static List<ReferralReceived> received(UUID caseId, int times) {
        return Stream.generate(() -> received(caseId, "93")).limit(times).toList();
    }

    public static List<HouseholdMet> met(UUID caseId, int times) {
        return Stream.generate(() -> met(caseId)).limit(times).toList();
    }
}
