package fr.allervers.referral.allocation.domain;

import static fr.allervers.referral.fixtures.Months.TODAY;
import static fr.allervers.referral.fixtures.Months.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.fixtures.Months;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoiceWordsTest {

    private static final Plan PLAN = Plans.of(
            List.of(Plans.whole("equipe-a"), new OperatorArea("equipe-b", Set.of("93001"))),
            List.of(Plans.quota("equipe-a", Source.CAF, 1), Plans.quota("equipe-b", Source.CAF, 4)));

    @Test
    void releasedPlace_saysRankPointsAndWhatTheOperatorsHad() {
        Release release = Release.of(
                Months.of(PLAN),
                Ranked.inOrder(List.of(waiting(3, TODAY.plusDays(7), 200_000, 1)), PLAN.priority(), TODAY));

        assertThat(ChoiceWords.of(release.given().getFirst(), null))
                .containsExactly(
                        "Choix fait parmi les ménages en attente, pour novembre 2026.",
                        "Rang 1 sur 1 en attente, selon les priorités du plan.",
                        "Points : audience proche 100 × 40, dette 20 × 15, vulnérabilités 25 × 15, jours d'attente 3 × 30 ; total 4765.",
                        "Place donnée chez equipe-a, le seul opérateur qui avait une place pour cette commune.",
                        "equipe-a : 0 places données sur 1.",
                        "equipe-b : 0 places données sur 4 ; ne couvre pas la commune.",
                        "Plan 2026 du département, version 1.");
    }

    @Test
    void arrival_thatWaits_saysWhyAndAtWhichPlace() {
        Month full = Months.of(PLAN, Uses.none().with(Months.line("equipe-a", Source.CAF)));
        Choice choice = full.choose(Months.candidate(Source.CAF));

        assertThat(ChoiceWords.of(Chosen.onArrival(UUID.randomUUID(), Chosen.Occasion.ARRIVAL, full, choice, 7), null))
                .contains("Le quota du mois est épuisé pour ce partenaire. Place dans l'attente : 7.");
    }

    @Test
    void decisionByHand_repeatsItsReason() {
        Month month = Months.of(PLAN);
        Choice choice = month.choose(Months.candidate(Source.CAF));

        assertThat(ChoiceWords.of(
                        Chosen.onArrival(UUID.randomUUID(), Chosen.Occasion.MANUAL, month, choice, 0),
                        "audience avancée"))
                .contains("Motif de la décision : « audience avancée ».", "Place donnée chez equipe-a.");
    }
}
