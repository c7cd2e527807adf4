package fr.allervers.referral.merge;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.household.domain.Comparison;
import fr.allervers.referral.household.domain.Likeness;
import fr.allervers.referral.household.domain.MatchRule;
import fr.allervers.referral.household.domain.Portrait;
import fr.allervers.referral.household.domain.Verdict;
import fr.allervers.referral.merge.domain.Merge;
import fr.allervers.referral.merge.domain.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the secretariat reads of pairs and merges. Only {@link PairIdentityView} says who somebody is. */
final class MergeViews {

    private MergeViews() {}

    @Schema(name = "FieldComparison", description = "What two referrals say of one field; no value")
    record FieldView(
            Comparison.Field field,
            Comparison.Agreement agreement,
            @Schema(description = "Why it is so") Comparison.Reason reason) {

        static FieldView of(Comparison comparison) {
            return new FieldView(comparison.field(), comparison.agreement(), comparison.reason());
        }
    }

    @Schema(name = "Likeness", description = "How far two referrals speak of one household")
    record LikenessView(
            Verdict verdict,
            @Schema(description = "The rule that decides") MatchRule rule,
            List<FieldView> fields) {

        static LikenessView of(Likeness likeness) {
            return new LikenessView(
                    likeness.verdict(),
                    likeness.rule(),
                    likeness.fields().stream().map(FieldView::of).toList());
        }
    }

    @Schema(name = "PairedReferral")
    record SideView(
            UUID householdId,
            UUID referralId,
            UUID caseId,
            Source source,
            String sourceReference,
            Stage stage,
            Instant receivedAt) {

        static SideView of(Pair.Side side) {
            return new SideView(
                    side.householdId(),
                    side.referralId(),
                    side.caseId(),
                    side.source(),
                    side.sourceReference(),
                    side.stage(),
                    side.receivedAt());
        }
    }

    @Schema(name = "HouseholdPair", description = "Two households that may be one; no personal data")
    record PairView(
            UUID id,
            @Schema(description = "INSEE code") String department,
            Pair.State state,
            Instant foundAt,

            @Schema(description = "Null when a person found it", nullable = true) @Nullable
            LikenessView likeness,

            SideView one,
            SideView other,

            @Schema(description = "Null while it waits", nullable = true) @Nullable
            DeedView decision) {

        static PairView of(Pair pair) {
            return new PairView(
                    pair.id(),
                    pair.department(),
                    pair.state(),
                    pair.foundAt(),
                    pair.likeness().map(LikenessView::of).orElse(null),
                    SideView.of(pair.one()),
                    SideView.of(pair.other()),
                    pair.decision().map(DeedView::of).orElse(null));
        }
    }

    @Schema(
            name = "HouseholdPairIdentity",
            description = "Who the two households are, as far as a person needs to decide")
    record PairIdentityView(
            PairView pair,

            @Schema(description = "Null when erased", nullable = true) @Nullable
            PortraitView one,

            @Schema(description = "Null when erased", nullable = true) @Nullable
            PortraitView other) {

        static PairIdentityView of(ReadPairs.Shown shown) {
            return new PairIdentityView(
                    PairView.of(shown.pair()),
                    portrait(shown, shown.pair().one()),
                    portrait(shown, shown.pair().other()));
        }

        private static @Nullable PortraitView portrait(ReadPairs.Shown shown, Pair.Side side) {
            Portrait portrait = shown.portraits().get(side.referralId());
            return portrait == null ? null : PortraitView.of(portrait);
        }
    }

    @Schema(name = "HouseholdPortrait", description = "Personal data: names, birth dates, address; no phone, no e-mail")
    record PortraitView(
            @Schema(description = "Tenants and co-tenants") List<AdultView> adults,
            List<String> addressLines,
            @Schema(description = "INSEE code") String commune) {

        static PortraitView of(Portrait portrait) {
            return new PortraitView(
                    portrait.adults().stream()
                            .map(adult -> new AdultView(
                                    adult.lastName().said(), adult.firstName().said(), adult.birthDate()))
                            .toList(),
                    portrait.dwelling().lines(),
                    portrait.dwelling().commune());
        }
    }

    @Schema(name = "PortrayedAdult")
    record AdultView(
            String lastName,
            String firstName,
            @Schema(nullable = true) @Nullable LocalDate birthDate) {}

    @Schema(name = "HouseholdDeed", description = "Who decided, when and why")
    record DeedView(
            @Schema(description = "Stable id of the person") String who, Instant at, String reason) {

        static DeedView of(Merge.Deed deed) {
            return new DeedView(deed.who(), deed.at(), deed.reason());
        }
    }

    @Schema(name = "HouseholdMerge")
    record MergeView(
            UUID id,
            @Schema(description = "INSEE code") String department,
            UUID survivingHouseholdId,
            UUID absorbedHouseholdId,

            @Schema(description = "The case that goes on; new referrals of either join it while it is open")
            UUID survivingCaseId,

            UUID absorbedCaseId,

            @Schema(description = "Both cases were open: the absorbed one ends in the surviving one")
            boolean caseAbsorbed,

            @Schema(description = "Waiting referrals that joined the surviving case")
            List<UUID> joinedReferralIds,

            DeedView merged,

            @Schema(description = "Null while the merge holds", nullable = true) @Nullable
            DeedView reversal) {

        static MergeView of(Merge merge) {
            Merge.Deed reversal = merge.reversal();
            return new MergeView(
                    merge.id(),
                    merge.department(),
                    merge.survivingHousehold(),
                    merge.absorbedHousehold(),
                    merge.survivingCase(),
                    merge.absorbedCase(),
                    merge.caseAbsorbed(),
                    merge.moved().stream().map(Merge.Moved::referralId).toList(),
                    DeedView.of(merge.merged()),
                    reversal == null ? null : DeedView.of(reversal));
        }

        static RestResponse<MergeView> answer(MergeHouseholds.Merged merged) {
            return RestResponse.status(
                    merged.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK, of(merged.merge()));
        }
    }

    @Schema(name = "ReferralMatching", description = "Why a referral was recognised; no personal data")
    record MatchingView(
            UUID referralId,
            UUID caseId,

            @Schema(
                    description = "The household as it stands after merges; null when the referral was rejected",
                    nullable = true)
            @Nullable
            UUID householdId,

            @Schema(
                    description = "The earlier referral it was recognised by; null when the household was new",
                    nullable = true)
            @Nullable
            RecognisedView recognised,

            @Schema(description = "Open pairs of the household, for the CCAPEX secretariat; empty for a partner")
            List<PairView> pairs) {

        static MatchingView of(ReadMatching.Matching matching) {
            return new MatchingView(
                    matching.referral().id(),
                    matching.referral().caseId(),
                    matching.household().orElse(null),
                    matching.as()
                            .map(as -> new RecognisedView(as.referralId(), LikenessView.of(as.likeness())))
                            .orElse(null),
                    matching.pairs().stream().map(PairView::of).toList());
        }
    }

    @Schema(name = "RecognisedBy")
    record RecognisedView(UUID referralId, LikenessView likeness) {}
}
