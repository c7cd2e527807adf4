package fr.allervers.visit.identity.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who lives in the household and on what (<em>composition, situation financière</em>, framing note), as partners told
 * it, with their codes; each block with who told it and when. Personal data, kept and erased with the identity.
 */
public record Situation(
        @Nullable Composition composition,
        @Nullable Resources resources,
        @Nullable HousingBenefit housingBenefit,
        @Nullable Lease lease,
        @Nullable Arrears arrears) {

    public static final Situation UNKNOWN = new Situation(null, null, null, null, null);

    /** Who told a block, by the partner's code, and the local day of the transmission. */
    public record Provenance(String source, LocalDate toldOn) {}

    /** Who lives there. */
    public record Composition(
            Provenance told,
            String kind,
            int adults,
            int children,
            @Nullable ChildrenByAge childrenByAge,
            @Nullable String maritalSituation) {}

    /** Children by age; together the children. */
    public record ChildrenByAge(int under3, int from3To10, int from11To17, int from18) {}

    /** What the household lives on; euro cents a month. */
    public record Resources(
            Provenance told,
            @Nullable Long monthlyIncomeCents,
            @Nullable String bracket,
            @Nullable Long familyQuotientCents) {}

    /** Housing benefit (<em>aide au logement</em>), euro cents a month. */
    public record HousingBenefit(
            Provenance told,
            String kind,
            long amountCents,
            String state,
            @Nullable Boolean thirdPartyPayment,
            @Nullable LocalDate suspendedOn) {}

    /** The lease, euro cents a month. */
    public record Lease(
            Provenance told,
            @Nullable LocalDate signedOn,
            @Nullable Long rentCents,
            @Nullable Long chargesCents,
            @Nullable Landlord landlord) {}

    /** Who lets the dwelling (<em>bailleur</em>). */
    public record Landlord(
            String kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String siret) {}

    /** The rent debt (<em>impayé</em>), euro cents; {@code since}: the first month unpaid, as 2026-05. */
    public record Arrears(
            Provenance told,
            long amountCents,
            @Nullable String since,
            @Nullable LocalDate declaredOn) {}

    /** What this one does not say stays as it was told before: partners know different things. */
    public Situation after(Situation before) {
        return new Situation(
                or(before, Situation::composition),
                or(before, Situation::resources),
                or(before, Situation::housingBenefit),
                or(before, Situation::lease),
                or(before, Situation::arrears));
    }

    private <B> @Nullable B or(Situation before, Function<Situation, @Nullable B> block) {
        return Optional.ofNullable(block.apply(this)).orElse(block.apply(before));
    }
}
