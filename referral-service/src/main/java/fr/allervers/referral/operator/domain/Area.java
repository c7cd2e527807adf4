package fr.allervers.referral.operator.domain;

import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where an operator works in a department: everywhere, or in the communes named and those of the EPCI named. */
public record Area(boolean whole, List<String> communes, List<String> epcis) {

    public static final Area WHOLE = new Area(true, List.of(), List.of());

    public Area {
        communes = List.copyOf(communes);
        epcis = List.copyOf(epcis);
    }

    /** Where people are counted: communes, and districts in the cities that have them. */
    public Set<String> places(String department, Communes code, Epcis bodies) {
        if (whole) {
            return code.placesOf(department);
        }
        Set<String> all = new HashSet<>(communes);
        epcis.forEach(siren -> all.addAll(bodies.communesIn(siren, department, code)));
        return code.places(all);
    }

    boolean isEmpty() {
        return !whole && communes.isEmpty() && epcis.isEmpty();
    }
}
