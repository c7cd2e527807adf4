package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What was told of a hearing (<em>audience</em>).
 *
 * @param ahead a date that was set; otherwise it was held, or put off (<em>renvoi</em>)
 */
public record ToldHearing(LocalDate on, boolean ahead, Instant toldAt) {

    static final Comparator<ToldHearing> LAST_TOLD =
            Comparator.comparing(ToldHearing::toldAt).thenComparing(ToldHearing::on);
}
