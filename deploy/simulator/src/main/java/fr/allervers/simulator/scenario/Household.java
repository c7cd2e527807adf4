package fr.allervers.simulator.scenario;

import fr.allervers.simulator.land.Commune;
import java.util.List;

/**
 * A household that does not exist (<i>ménage simulé</i>).
 *
 * @param key its name in the journal, which says nothing of who it is
 * @param monthsUnpaid length of the arrears, which are so many rents and charges
 */
record Household(
        String key,
        Commune commune,
        Kind kind,
        int children,
        List<Person> members,
        List<String> phones,
        String street,
        long incomeCents,
        Benefit benefit,
        long benefitCents,
        long rentCents,
        long chargesCents,
        int monthsUnpaid) {

    /** Shapes of a household; shares of the ANIL survey of 2010 (80 % with a housing benefit, 45 % alone). */
    enum Kind {
        SINGLE(0.45),
        SINGLE_PARENT(0.20),
        COUPLE_WITH_CHILDREN(0.20),
        COUPLE(0.14),
        OTHER(0.01);

        final double share;

        Kind(double share) {
            this.share = share;
        }

        boolean hasTwoAdults() {
            return this == COUPLE || this == COUPLE_WITH_CHILDREN;
        }

        boolean hasChildren() {
            return this == SINGLE_PARENT || this == COUPLE_WITH_CHILDREN;
        }
    }

    /** Housing benefit. */
    enum Benefit {
        APL(0.48),
        ALS(0.20),
        ALF(0.12),
        NONE(0.20);

        final double share;

        Benefit(double share) {
            this.share = share;
        }
    }

    Household {
        members = List.copyOf(members);
        phones = List.copyOf(phones);
    }

    Person tenant() {
        return members.getFirst();
    }

    long arrearsCents() {
        return monthsUnpaid * (rentCents + chargesCents);
    }

    /** The same household as another partner's system writes it. */
    Household shouted() {
        return new Household(
                key,
                commune,
                kind,
                children,
                members.stream().map(Person::shouted).toList(),
                phones,
                Names.shouted(street),
                incomeCents,
                benefit,
                benefitCents,
                rentCents,
                chargesCents,
                monthsUnpaid + 2);
    }
}
