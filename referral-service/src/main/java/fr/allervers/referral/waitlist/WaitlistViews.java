package fr.allervers.referral.waitlist;

import fr.allervers.referral.allocation.domain.Chosen;
import fr.allervers.referral.allocation.domain.Offer;
import fr.allervers.referral.allocation.domain.Score;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is read of the waitlist and of choices; no personal data. */
final class WaitlistViews {

    private WaitlistViews() {}

    @Schema(name = "WaitingReferral", description = "A referral that waits, with its rank by the plan's priorities")
    record WaitingView(
            @Schema(description = "Among all who wait in the department, 1 is first")
            int rank,

            @Schema(description = "Among those of the same source")
            int rankOfSource,

            UUID referralId,
            UUID caseId,
            Source source,
            String sourceReference,
            Stage stage,
            @Schema(nullable = true) @Nullable LocalDate hearingDate,
            LocalDate waitingSince,
            @Schema(description = "Code of why it waits") String waitReason,

            @Schema(description = "The same in one French sentence")
            String waitSentence,

            @Schema(
                    description =
                            "Month in which a place can be expected if nobody more urgent comes; null: no operator of the plan could take it",
                    examples = "2026-12",
                    nullable = true)
            @Nullable
            String expectedMonth,

            ScoreView score) {}

    @Schema(
            name = "PriorityScore",
            description = "Points before weights, 100 at most but for ageing; total is weighted")
    record ScoreView(int hearing, int debt, int vulnerability, int ageing, long total) {

        static ScoreView of(Score score) {
            return new ScoreView(score.hearing(), score.debt(), score.vulnerability(), score.ageing(), score.total());
        }
    }

    @Schema(name = "AllocationChoice", description = "A choice that was made for a referral, and why")
    record ChoiceView(
            Instant madeAt,
            @Schema(description = "When it was made") Chosen.Occasion occasion,

            @Schema(description = "Who got the place; null: nobody, it waits", nullable = true) @Nullable
            String operator,

            @Schema(description = "The month whose places were given", examples = "2026-11")
            String quotaMonth,

            @Schema(description = "Code of why it waits", nullable = true) @Nullable
            String waitReason,

            @Schema(description = "The choice in French sentences, one after the other")
            List<String> sentences,

            @Schema(description = "What each operator of the plan could offer")
            List<OfferView> offers,

            @Schema(description = "When chosen among others", nullable = true) @Nullable
            ScoreView score) {}

    @Schema(name = "AllocationOffer")
    record OfferView(
            String operator,
            @Schema(description = "Serves the commune") boolean covers,

            @Schema(description = "Refused this household before")
            boolean refused,

            @Schema(
                    description =
                            "Places of the month, carried ones included; null: bounded by the yearly volume alone",
                    nullable = true)
            @Nullable
            Integer allowed,

            @Schema(description = "Places given before this choice")
            int used) {

        static OfferView of(Offer offer) {
            return new OfferView(
                    offer.line().operator(), offer.covers(), offer.refused(), offer.allowed(), offer.used());
        }
    }

    @Schema(name = "QuotaUse", description = "A line of the plan in a month: what it gives and what is used")
    record QuotaUseView(
            @Schema(examples = "2026-11") String month,
            String operator,
            Source source,

            @Schema(description = "Null: the stages without a quota of their own", nullable = true) @Nullable
            Stage stage,

            @Schema(description = "Transfers per month by the plan in force at the end of the month")
            int number,

            @Schema(description = "Places that earlier months left to this one")
            int carried,

            @Schema(description = "Places given") int used,

            @Schema(description = "Given by a person beyond the quota")
            int beyond) {}
}
