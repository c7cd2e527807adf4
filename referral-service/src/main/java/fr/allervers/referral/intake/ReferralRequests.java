package fr.allervers.referral.intake;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.intake.HouseholdRequests.ChildrenRequest;
import fr.allervers.referral.intake.HouseholdRequests.MaritalSituation;
import fr.allervers.referral.intake.HouseholdRequests.Occupation;
import fr.allervers.referral.intake.HouseholdRequests.ResourcesRequest;
import fr.allervers.referral.intake.PartnerRequests.DsfRequest;
import fr.allervers.referral.intake.PartnerRequests.EnquiryRequest;
import fr.allervers.referral.intake.PartnerRequests.OrientationRequest;
import fr.allervers.referral.intake.PartnerRequests.ProvenanceRequest;
import fr.allervers.referral.intake.PartnerRequests.SignalRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a partner sends. Only what the teams need (data minimisation): unknown fields are refused. A person's name is
 * letters, marks, spaces, apostrophes, dots and hyphens of any script.
 */
public final class ReferralRequests {

    /** A person's name in any script. */
    static final String NAME = "^[\\p{L}\\p{M}][\\p{L}\\p{M}' ’.\\-]*$";

    private static final String EMAIL = "^[^@\\s]{1,64}@[^@\\s]{1,190}$";

    private static final long MOST_CENTS = 100_000_000L;

    private ReferralRequests() {}

    @Schema(name = "ReferralRequest", description = "A household referred to the mobile team")
    public record ReferralRequest(
            @Schema(description = "The partner; must be the caller's own kind")
            Source source,

            @Schema(
                    description = "The partner's own reference, never a social security number",
                    examples = "93-2026-000123")
            @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$")
            String sourceReference,

            @Schema(description = "Stage of the procedure") Stage stage,

            @Schema(description = "Date of the act, ISO 8601; not in the future")
            LocalDate stageDate,

            @Schema(description = "Date of the hearing when known", nullable = true) @Nullable
            LocalDate hearingDate,

            HouseholdRequest household,

            LeaseRequest lease,

            ArrearsRequest arrears,

            @Schema(description = "Whether a social service follows the household")
            SocialFollowUp socialFollowUp,

            @Schema(description = "Diagnostic social et financier, at the assignation", nullable = true) @Nullable
            DsfRequest dsf,

            @Schema(description = "Enquiry before the use of force, at RFP and CFP", nullable = true) @Nullable
            EnquiryRequest enquiry,

            @Schema(description = "What a social service tried before it signals", nullable = true) @Nullable
            SignalRequest signal,

            @Schema(description = "When the CCAPEX sends the household by a decision", nullable = true) @Nullable
            OrientationRequest orientation,

            @Schema(description = "Vulnerabilities known beforehand; no health data", nullable = true)
            @Size(max = 10)
            @Nullable
            List<Vulnerability> vulnerabilities,

            @Schema(
                    description =
                            "Of the stock that the prolonged winter truces left at RFP and CFP (note, second objective): waiting counts from the act",
                    nullable = true)
            @Nullable
            Boolean backlog,

            @Schema(
                    description =
                            "Where values come from; what is not named comes from the source, as of the transmission",
                    nullable = true)
            @Size(max = 50)
            @Nullable
            List<ProvenanceRequest> provenance) {}

    @Schema(name = "ReferredHousehold")
    public record HouseholdRequest(
            @Schema(
                    description = "The CAF's own opaque reference of the allocataire, never a social security number",
                    nullable = true)
            @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$")
            @Nullable
            String allocataireReference,

            @Schema(description = "Adults, the tenant first") @Size(min = 1, max = 10)
            List<MemberRequest> members,

            @Nullable CompositionRequest composition,

            @Schema(description = "E.164", examples = "+33639980001") @Size(max = 5) @Nullable
            List<@Pattern(regexp = "^\\+[1-9][0-9]{6,14}$") String> phones,

            @Schema(nullable = true) @Pattern(regexp = EMAIL) @Nullable
            String email,

            AddressRequest address,

            @Schema(description = "Euro cents", nullable = true) @Min(0) @Max(MOST_CENTS) @Nullable
            Long monthlyIncomeCents,

            @Nullable ResourcesRequest resources,

            @Nullable HousingBenefitRequest housingBenefit) {}

    @Schema(name = "ReferredMember")
    public record MemberRequest(
            MemberRole role,
            @Nullable Civility civility,

            @Size(min = 1, max = 100) @Pattern(regexp = NAME)
            String lastName,

            @Size(min = 1, max = 100) @Pattern(regexp = NAME)
            String firstName,

            @Schema(nullable = true) @Nullable LocalDate birthDate,
            @Schema(nullable = true) @Nullable Occupation occupation) {}

    @Schema(name = "ReferredComposition")
    public record CompositionRequest(
            HouseholdKind kind,
            @Min(1) @Max(20) int adults,
            @Min(0) @Max(20) int children,
            @Nullable ChildrenRequest childrenByAge,
            @Schema(nullable = true) @Nullable MaritalSituation maritalSituation) {}

    @Schema(name = "ReferredAddress")
    public record AddressRequest(
            @Schema(description = "Lines of the address, without postal code") @Size(min = 1, max = 4)
            List<@Size(min = 1, max = 150) @Pattern(regexp = "^[^\\p{Cc}<>]*$") String> lines,

            @Pattern(regexp = "^[0-9]{5}$") String postalCode,

            @Schema(description = "INSEE code of the commune (COG)", examples = "93066")
            @Pattern(regexp = "^([0-9]{2}|2A|2B)[0-9]{3}$")
            String commune) {}

    @Schema(name = "ReferredHousingBenefit")
    public record HousingBenefitRequest(
            BenefitKind kind,

            @Schema(description = "Euro cents a month") @Min(0) @Max(MOST_CENTS)
            long amountCents,

            BenefitState state,

            @Schema(description = "Tiers payant: paid to the landlord, also before a suspension", nullable = true)
            @Nullable
            Boolean thirdPartyPayment,

            @Schema(description = "When SUSPENDED; not in the future", nullable = true) @Nullable
            LocalDate suspendedOn) {}

    @Schema(name = "ReferredLease")
    public record LeaseRequest(
            @Schema(description = "The mission is the private park")
            Sector sector,

            @Schema(nullable = true) @Nullable LocalDate signedOn,

            @Schema(description = "Euro cents a month", nullable = true) @Min(0) @Max(MOST_CENTS) @Nullable
            Long rentCents,

            @Schema(description = "Euro cents a month", nullable = true) @Min(0) @Max(MOST_CENTS) @Nullable
            Long chargesCents,

            @Nullable LandlordRequest landlord) {}

    @Schema(name = "ReferredLandlord")
    public record LandlordRequest(
            LandlordKind kind,

            @Size(min = 1, max = 200) @Pattern(regexp = "^[^\\p{Cc}<>]*$") @Nullable
            String name,

            @Pattern(regexp = "^\\+[1-9][0-9]{6,14}$") @Nullable
            String phone,

            @Pattern(regexp = EMAIL) @Nullable String email,

            @Pattern(regexp = "^[0-9]{14}$") @Nullable String siret) {}

    @Schema(name = "ReferredArrears")
    public record ArrearsRequest(
            @Schema(description = "Euro cents") @Min(0) @Max(MOST_CENTS)
            long amountCents,

            @Schema(description = "First month unpaid", examples = "2026-05", nullable = true)
            @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])$")
            @Nullable
            String since,

            @Schema(nullable = true) @Nullable LocalDate declaredOn) {}

    /** Whose follow-up the household has. */
    public enum SocialFollowUp {
        NONE,
        CAF,
        CD,
        CCAS,
        OTHER
    }

    /** Place of a person in the lease. */
    public enum MemberRole {
        TENANT,
        CO_TENANT,
        OCCUPANT
    }

    /** As on the act. */
    public enum Civility {
        M,
        MME
    }

    /** Shapes of a household (domain §1.5). */
    public enum HouseholdKind {
        SINGLE,
        SINGLE_PARENT,
        COUPLE,
        COUPLE_WITH_CHILDREN,
        OTHER
    }

    /** Private park is the perimeter; the others are said so that a refusal can name the rule. */
    public enum Sector {
        PRIVATE,
        SOCIAL
    }

    /** Who lets the dwelling. */
    public enum LandlordKind {
        PERSON,
        FAMILY_COMPANY,
        AGENCY,
        COMPANY
    }

    /** Housing benefits. */
    public enum BenefitKind {
        APL,
        ALF,
        ALS
    }

    /** What became of the benefit; kept in spite of the arrears (<i>maintenue</i>) is paid. */
    public enum BenefitState {
        PAID,
        SUSPENDED
    }

    /** Known beforehand (note: niveau de vulnérabilité identifié a priori); nothing about health (ADR 0021). */
    public enum Vulnerability {
        CHILD_UNDER_3,
        OVER_65,
        ISOLATED,
        NO_INCOME,
        DIGITAL_EXCLUSION
    }
}
