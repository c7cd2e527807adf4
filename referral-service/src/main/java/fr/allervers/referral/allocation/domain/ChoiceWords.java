package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.plan.domain.Priority;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A choice in French sentences: « pourquoi celui-ci ». */
public final class ChoiceWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private ChoiceWords() {}

    /** {@code reason}: what a person said who decided by hand. */
    public static List<String> of(Chosen chosen, @Nullable String reason) {
        List<String> sentences = new ArrayList<>();
        sentences.add(occasion(chosen));
        if (reason != null) {
            sentences.add("Motif de la décision : « " + reason + " ».");
        }
        if (chosen.score() != null) {
            sentences.add(order(chosen));
            sentences.add(score(chosen.score()));
        }
        sentences.add(outcome(chosen));
        chosen.choice().offers().stream().map(ChoiceWords::offer).forEach(sentences::add);
        sentences.add("Plan %d du département, version %d.".formatted(chosen.planYear(), chosen.planVersion()));
        return List.copyOf(sentences);
    }

    private static String occasion(Chosen chosen) {
        String month = month(chosen.month());
        return switch (chosen.occasion()) {
            case ARRIVAL -> "Choix fait à l'arrivée de la transmission, pour " + month + ".";
            case RELEASE -> "Choix fait parmi les ménages en attente, pour " + month + ".";
            case REFUSAL -> "Choix fait après le refus d'un opérateur, pour " + month + ".";
            case MANUAL -> "Décision prise par une personne, pour " + month + ".";
        };
    }

    private static String order(Chosen chosen) {
        return "Rang %d sur %d en attente, selon les priorités du plan.".formatted(chosen.place(), chosen.contenders());
    }

    private static String score(Score score) {
        Priority weights = score.weights();
        return "Points : "
                + String.join(
                        ", ",
                        Stream.of(
                                        points("audience proche", score.hearing(), weights.hearing()),
                                        points("dette", score.debt(), weights.debt()),
                                        points("vulnérabilités", score.vulnerability(), weights.vulnerability()),
                                        points("jours d'attente", score.ageing(), weights.ageing()))
                                .toList())
                + " ; total " + score.total() + ".";
    }

    private static String points(String name, int points, int weight) {
        return "%s %d × %d".formatted(name, points, weight);
    }

    private static String outcome(Chosen chosen) {
        return switch (chosen.choice()) {
            case Choice.Place place -> "Place donnée chez " + place.operator() + why(place, chosen.occasion());
            case Choice.Wait wait -> wait.reason().title() + " Place dans l'attente : " + chosen.place() + ".";
        };
    }

    private static String why(Choice.Place place, Chosen.Occasion occasion) {
        if (occasion == Chosen.Occasion.MANUAL) {
            return ".";
        }
        long open = place.offers().stream().filter(Offer::isOpen).count();
        return open > 1
                ? ", l'opérateur dont la plus grande part du quota reste libre."
                : ", le seul opérateur qui avait une place pour cette commune.";
    }

    private static String offer(Offer offer) {
        String places = offer.allowed() == null
                ? "%d places données, sans quota mensuel".formatted(offer.used())
                : "%d places données sur %d".formatted(offer.used(), offer.allowed());
        return "%s : %s%s%s."
                .formatted(
                        offer.line().operator(),
                        places,
                        offer.covers() ? "" : " ; ne couvre pas la commune",
                        offer.refused() ? " ; a refusé ce ménage" : "");
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
