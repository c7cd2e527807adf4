package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;
import fr.allervers.contracts.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Composition and financial situation of a household (<em>composition, situation financière</em>, framing note): only
 * ever within {@link HouseholdIdentity}. A block that a partner did not tell is absent: what another told before holds.
 */
@Meaning(
        "Composition and financial situation of a household. A block that was not told is absent: what was told before holds.")
public record HouseholdSituation(
        @Meaning("The partner that told it.") Source source,

        @Meaning("Local date of the transmission.") LocalDate toldOn,
        @Meaning("Who lives there.") @Nullable Composition composition,
        @Meaning("What the household lives on.") @Nullable Resources resources,
        @Meaning("Housing benefit.") @Nullable HousingBenefit housingBenefit,
        @Meaning("The lease and who lets.") @Nullable Lease lease,
        @Meaning("The rent debt.") @Nullable Arrears arrears) {

    /** Who lives there. */
    @Meaning("Who lives there.")
    public record Composition(
            @Meaning("SINGLE, SINGLE_PARENT, COUPLE, COUPLE_WITH_CHILDREN or OTHER.")
            String kind,

            @Meaning("Adults.") int adults,
            @Meaning("Children.") int children,

            @Meaning("The children by age; absent when not told.") @Nullable
            ChildrenByAge childrenByAge,

            @Meaning("Marital situation of the tenant, a code.") @Nullable
            String maritalSituation) {}

    /** Children by age. */
    @Meaning("Children by age; together the children of the household.")
    public record ChildrenByAge(
            @Meaning("Before the third birthday.") int under3,
            @Meaning("3 to 10 years.") int from3To10,
            @Meaning("11 to 17 years.") int from11To17,
            @Meaning("Dependent, 18 or older.") int from18) {}

    /** What the household lives on; at least one is told. */
    @Meaning("What the household lives on.")
    public record Resources(
            @Meaning("Euro cents a month.") @Nullable Long monthlyIncomeCents,

            @Meaning("Bracket of the monthly resources, a code.") @Nullable
            String bracket,

            @Meaning("Quotient familial, euro cents.") @Nullable
            Long familyQuotientCents) {}

    /** Housing benefit, paid or suspended. */
    @Meaning("Housing benefit, paid or suspended.")
    public record HousingBenefit(
            @Meaning("APL, ALF or ALS.") String kind,
            @Meaning("Euro cents a month.") long amountCents,
            @Meaning("PAID or SUSPENDED.") String state,

            @Meaning("Whether it goes to the landlord.") @Nullable
            Boolean thirdPartyPayment,

            @Meaning("Date of the suspension.") @Nullable LocalDate suspendedOn) {}

    /** The lease and who lets. */
    @Meaning("The lease and who lets.")
    public record Lease(
            @Meaning("Date of the lease.") @Nullable LocalDate signedOn,
            @Meaning("Euro cents a month.") @Nullable Long rentCents,
            @Meaning("Euro cents a month.") @Nullable Long chargesCents,
            @Meaning("Who lets.") @Nullable Landlord landlord) {}

    /** Who lets the dwelling. */
    @Meaning("Who lets the dwelling.")
    public record Landlord(
            @Meaning("PERSON, FAMILY_COMPANY, AGENCY or COMPANY.")
            String kind,

            @Meaning("Name.") @Nullable String name,
            @Meaning("Phone number, E.164.") @Nullable String phone,
            @Meaning("E-mail address.") @Nullable String email,
            @Meaning("SIRET of a legal person.") @Nullable String siret) {}

    /** The rent debt. */
    @Meaning("The rent debt.")
    public record Arrears(
            @Meaning("Euro cents.") long amountCents,

            @Meaning("First month unpaid, as 2026-05.") @Nullable
            YearMonth since,

            @Meaning("When it was declared.") @Nullable LocalDate declaredOn) {}
}
