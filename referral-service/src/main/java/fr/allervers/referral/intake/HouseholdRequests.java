package fr.allervers.referral.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the CAF knows of a household's members and means (framing note; the register that it keeps). */
public final class HouseholdRequests {

    private static final long MOST_CENTS = 100_000_000L;

    private HouseholdRequests() {}

    @Schema(name = "ReferredChildren", description = "Children of the household by age; together its children")
    public record ChildrenRequest(
            @Schema(description = "Before the third birthday") @Min(0) @Max(20)
            int under3,

            @Min(0) @Max(20) int from3To10,
            @Min(0) @Max(20) int from11To17,

            @Schema(description = "Dependent, 18 or older") @Min(0) @Max(20)
            int from18) {

        int total() {
            return under3 + from3To10 + from11To17 + from18;
        }
    }

    @Schema(name = "ReferredResources", description = "Means of the household as the CAF classes them")
    public record ResourcesRequest(
            @Schema(description = "Monthly resources of the household", nullable = true) @Nullable
            ResourcesBracket bracket,

            @Schema(description = "Quotient familial, euro cents", nullable = true) @Min(0) @Max(MOST_CENTS) @Nullable
            Long familyQuotientCents) {}

    /** Monthly resources in euros; which limits the partners use is fixed by convention. */
    public enum ResourcesBracket {
        NONE,
        UNDER_500,
        FROM_500_TO_999,
        FROM_1000_TO_1499,
        FROM_1500_TO_1999,
        FROM_2000
    }

    /** Of the tenant. */
    public enum MaritalSituation {
        SINGLE,
        MARRIED,
        CIVIL_UNION,
        COHABITING,
        SEPARATED,
        DIVORCED,
        WIDOWED
    }

    /** Occupation; the self-employed are a public that the note names (<i>travailleurs indépendants</i>). */
    public enum Occupation {
        EMPLOYEE,
        PUBLIC_SERVANT,
        SELF_EMPLOYED,
        JOB_SEEKER,
        RETIRED,
        STUDENT,
        TRAINEE,
        WITHOUT_OCCUPATION
    }
}
