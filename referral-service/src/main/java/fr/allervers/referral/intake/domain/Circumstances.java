package fr.allervers.referral.intake.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who lives in the household and on what (<i>composition, situation financière</i>, note), as one partner says, with its
 * codes; leaves this service only on the identities topic.
 */
public record Circumstances(
        Optional<Composition> composition,
        Resources resources,
        Optional<Benefit> benefit,
        Lease lease,
        Arrears arrears) {

    /** Who lives there. */
    public record Composition(
            String kind,
            int adults,
            int children,
            Optional<Children> byAge,
            @Nullable String maritalSituation) {}

    /** Children by age. */
    public record Children(int under3, int from3To10, int from11To17, int from18) {}

    /** Euro cents a month, or a bracket, or the quotient familial. */
    public record Resources(
            @Nullable Long monthlyIncomeCents,
            @Nullable String bracket,
            @Nullable Long familyQuotientCents) {

        public boolean saysNothing() {
            return monthlyIncomeCents == null && bracket == null && familyQuotientCents == null;
        }
    }

    /** Housing benefit. */
    public record Benefit(
            String kind,
            long amountCents,
            String state,
            @Nullable Boolean thirdPartyPayment,
            @Nullable LocalDate suspendedOn) {}

    /** The lease and who lets. */
    public record Lease(
            @Nullable LocalDate signedOn,
            @Nullable Long rentCents,
            @Nullable Long chargesCents,
            Optional<Landlord> landlord) {

        public boolean saysNothing() {
            return signedOn == null && rentCents == null && chargesCents == null && landlord.isEmpty();
        }
    }

    /** Who lets the dwelling. */
    public record Landlord(
            String kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String siret) {}

    /** The rent debt. */
    public record Arrears(
            long amountCents,
            @Nullable YearMonth since,
            @Nullable LocalDate declaredOn) {}
}
