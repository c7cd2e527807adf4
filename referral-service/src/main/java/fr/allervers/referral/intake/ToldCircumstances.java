package fr.allervers.referral.intake;

import fr.allervers.referral.intake.HouseholdRequests.ChildrenRequest;
import fr.allervers.referral.intake.ReferralRequests.ArrearsRequest;
import fr.allervers.referral.intake.ReferralRequests.CompositionRequest;
import fr.allervers.referral.intake.ReferralRequests.HouseholdRequest;
import fr.allervers.referral.intake.ReferralRequests.HousingBenefitRequest;
import fr.allervers.referral.intake.ReferralRequests.LandlordRequest;
import fr.allervers.referral.intake.ReferralRequests.LeaseRequest;
import fr.allervers.referral.intake.ReferralRequests.ReferralRequest;
import fr.allervers.referral.intake.domain.Circumstances;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composition and means out of what a partner sent. */
final class ToldCircumstances {

    private ToldCircumstances() {}

    static Circumstances of(ReferralRequest request) {
        HouseholdRequest household = request.household();
        return new Circumstances(
                Optional.ofNullable(household.composition()).map(ToldCircumstances::composition),
                resources(household),
                Optional.ofNullable(household.housingBenefit()).map(ToldCircumstances::benefit),
                lease(request.lease()),
                arrears(request.arrears()));
    }

    private static Circumstances.Composition composition(CompositionRequest told) {
        return new Circumstances.Composition(
                told.kind().name(),
                told.adults(),
                told.children(),
                Optional.ofNullable(told.childrenByAge()).map(ToldCircumstances::children),
                name(told.maritalSituation()));
    }

    private static Circumstances.Children children(ChildrenRequest told) {
        return new Circumstances.Children(told.under3(), told.from3To10(), told.from11To17(), told.from18());
    }

    private static Circumstances.Resources resources(HouseholdRequest told) {
        return told.resources() == null
                ? new Circumstances.Resources(told.monthlyIncomeCents(), null, null)
                : new Circumstances.Resources(
                        told.monthlyIncomeCents(),
                        name(told.resources().bracket()),
                        told.resources().familyQuotientCents());
    }

    private static Circumstances.Benefit benefit(HousingBenefitRequest told) {
        return new Circumstances.Benefit(
                told.kind().name(),
                told.amountCents(),
                told.state().name(),
                told.thirdPartyPayment(),
                told.suspendedOn());
    }

    private static Circumstances.Lease lease(LeaseRequest told) {
        return new Circumstances.Lease(
                told.signedOn(),
                told.rentCents(),
                told.chargesCents(),
                Optional.ofNullable(told.landlord()).map(ToldCircumstances::landlord));
    }

    private static Circumstances.Landlord landlord(LandlordRequest told) {
        return new Circumstances.Landlord(told.kind().name(), told.name(), told.phone(), told.email(), told.siret());
    }

    private static Circumstances.Arrears arrears(ArrearsRequest told) {
        return new Circumstances.Arrears(
                told.amountCents(), told.since() == null ? null : YearMonth.parse(told.since()), told.declaredOn());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
