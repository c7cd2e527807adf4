package fr.allervers.referral.intake;

import fr.allervers.contracts.Source;
import fr.allervers.contracts.referral.v1.HouseholdSituation;
import fr.allervers.referral.intake.domain.Circumstances;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Composition and means as they travel, within the identity: a block in which nothing was told is absent. */
final class SituationOutgoing {

    private SituationOutgoing() {}

    static HouseholdSituation letter(Source source, LocalDate toldOn, Circumstances told) {
        return new HouseholdSituation(
                source,
                toldOn,
                told.composition().map(SituationOutgoing::letter).orElse(null),
                letter(told.resources()),
                told.benefit().map(SituationOutgoing::letter).orElse(null),
                letter(told.lease()),
                letter(told.arrears()));
    }

    private static HouseholdSituation.Composition letter(Circumstances.Composition told) {
        return new HouseholdSituation.Composition(
                told.kind(),
                told.adults(),
                told.children(),
                told.byAge().map(SituationOutgoing::letter).orElse(null),
                told.maritalSituation());
    }

    private static HouseholdSituation.ChildrenByAge letter(Circumstances.Children told) {
        return new HouseholdSituation.ChildrenByAge(told.under3(), told.from3To10(), told.from11To17(), told.from18());
    }

    private static HouseholdSituation.@Nullable Resources letter(Circumstances.Resources told) {
        return told.saysNothing()
                ? null
                : new HouseholdSituation.Resources(
                        told.monthlyIncomeCents(), told.bracket(), told.familyQuotientCents());
    }

    private static HouseholdSituation.HousingBenefit letter(Circumstances.Benefit told) {
        return new HouseholdSituation.HousingBenefit(
                told.kind(), told.amountCents(), told.state(), told.thirdPartyPayment(), told.suspendedOn());
    }

    private static HouseholdSituation.@Nullable Lease letter(Circumstances.Lease told) {
        return told.saysNothing()
                ? null
                : new HouseholdSituation.Lease(
                        told.signedOn(),
                        told.rentCents(),
                        told.chargesCents(),
                        told.landlord().map(SituationOutgoing::letter).orElse(null));
    }

    private static HouseholdSituation.Landlord letter(Circumstances.Landlord told) {
        return new HouseholdSituation.Landlord(told.kind(), told.name(), told.phone(), told.email(), told.siret());
    }

    private static HouseholdSituation.Arrears letter(Circumstances.Arrears told) {
        return new HouseholdSituation.Arrears(told.amountCents(), told.since(), told.declaredOn());
    }
}
