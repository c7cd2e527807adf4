package fr.allervers.referral.allocation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The free places of a month, given to those who wait in their order; who gets none is told why.
 *
 * @param after the month when all places that could be given are given
 */
public record Release(Month after, List<Chosen> given, Map<UUID, WaitReason> waiting) {

    public static Release of(Month month, List<Ranked> inOrder) {
        Month current = month;
        List<Chosen> given = new ArrayList<>();
        Map<UUID, WaitReason> waiting = new HashMap<>();
        int place = 0;
        for (Ranked ranked : inOrder) {
            place++;
            switch (current.release(ranked.candidate())) {
                case Choice.Place found -> {
                    current = current.using(found);
                    given.add(chosen(month, ranked, found, place, inOrder.size()));
                }
                case Choice.Wait wait -> waiting.put(ranked.candidate().referralId(), wait.reason());
            }
        }
        return new Release(current, List.copyOf(given), waiting);
    }

    private static Chosen chosen(Month month, Ranked ranked, Choice.Place found, int place, int contenders) {
        return new Chosen(
                ranked.candidate().referralId(),
                Chosen.Occasion.RELEASE,
                month.month(),
                month.plan().year(),
                month.plan().version(),
                found,
                ranked.score(),
                place,
                contenders);
    }
}
