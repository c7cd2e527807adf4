package fr.allervers.visit.identity;

import fr.allervers.contracts.referral.v1.HouseholdSituation;
import fr.allervers.visit.identity.domain.Situation;
import fr.allervers.visit.identity.domain.Situation.Provenance;
import org.jspecify.annotations.Nullable;

/** Composition and means out of a letter; older letters have none. */
final class SituationIncoming {

    private SituationIncoming() {}

    static Situation situation(@Nullable HouseholdSituation letter) {
        if (letter == null) {
            return Situation.UNKNOWN;
        }
        Provenance told = new Provenance(letter.source().name(), letter.toldOn());
        return new Situation(
                composition(told, letter.composition()),
                resources(told, letter.resources()),
                benefit(told, letter.housingBenefit()),
                lease(told, letter.lease()),
                arrears(told, letter.arrears()));
    }

    private static Situation.@Nullable Composition composition(
            Provenance told, HouseholdSituation.@Nullable Composition said) {
        return said == null
                ? null
                : new Situation.Composition(
                        told,
                        said.kind(),
                        said.adults(),
                        said.children(),
                        byAge(said.childrenByAge()),
                        said.maritalSituation());
    }

    private static Situation.@Nullable ChildrenByAge byAge(HouseholdSituation.@Nullable ChildrenByAge said) {
        return said == null
                ? null
                : new Situation.ChildrenByAge(said.under3(), said.from3To10(), said.from11To17(), said.from18());
    }

    private static Situation.@Nullable Resources resources(
            Provenance told, HouseholdSituation.@Nullable Resources said) {
        return said == null
                ? null
                : new Situation.Resources(told, said.monthlyIncomeCents(), said.bracket(), said.familyQuotientCents());
    }

    private static Situation.@Nullable HousingBenefit benefit(
            Provenance told, HouseholdSituation.@Nullable HousingBenefit said) {
        return said == null
                ? null
                : new Situation.HousingBenefit(
                        told,
                        said.kind(),
                        said.amountCents(),
                        said.state(),
                        said.thirdPartyPayment(),
                        said.suspendedOn());
    }

    private static Situation.@Nullable Lease lease(Provenance told, HouseholdSituation.@Nullable Lease said) {
        return said == null
                ? null
                : new Situation.Lease(
                        told, said.signedOn(), said.rentCents(), said.chargesCents(), landlord(said.landlord()));
    }

    private static Situation.@Nullable Landlord landlord(HouseholdSituation.@Nullable Landlord said) {
        return said == null
                ? null
                : new Situation.Landlord(said.kind(), said.name(), said.phone(), said.email(), said.siret());
    }

    private static Situation.@Nullable Arrears arrears(Provenance told, HouseholdSituation.@Nullable Arrears said) {
        return said == null
                ? null
                : new Situation.Arrears(
                        told,
                        said.amountCents(),
                        said.since() == null ? null : said.since().toString(),
                        said.declaredOn());
    }
}
