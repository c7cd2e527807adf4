package fr.allervers.referral.operator.domain;

import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import java.util.Set;

/**
 * What an operator covers of a department (<i>échelle territoriale</i>).
 *
 * @param places communes, and districts in the cities that have them
 * @param shareBasisPoints of the department's population, in hundredths of a percent, rounded down
 */
public record OperatorShare(
        String operator,
        String name,
        boolean whole,
        Set<String> places,
        int communes,
        long population,
        int shareBasisPoints,
        int teamFteHundredths) {

    private static final int ALL = 10_000;

    public static OperatorShare of(Operator operator, Convention convention, Communes code, Epcis epcis) {
        Set<String> places = convention.area().places(convention.department(), code, epcis);
        long population = code.populationOf(places);
        return new OperatorShare(
                operator.code(),
                operator.name(),
                convention.area().whole(),
                places,
                code.folded(places).size(),
                population,
                basisPoints(population, code.population(convention.department())),
                convention.team().fteHundredths());
    }

    static int basisPoints(long part, long all) {
        return all == 0 ? 0 : (int) (part * ALL / all);
    }
}
