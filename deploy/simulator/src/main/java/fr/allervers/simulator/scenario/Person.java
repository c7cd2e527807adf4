package fr.allervers.simulator.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** An adult who does not exist. */
record Person(String role, boolean woman, String lastName, String firstName, LocalDate birthDate) {

    static Person of(Dice dice, String role, String lastName, LocalDate today) {
        boolean woman = dice.chance(0.52);
        LocalDate birth = today.minusYears(dice.between(22, 74)).minusDays(dice.between(0, 364));
        return new Person(role, woman, lastName, dice.pick(woman ? Names.WOMEN : Names.MEN), birth);
    }

    /** By what partners recognise a tenant. */
    String key() {
        return Names.plain(lastName) + " " + Names.plain(firstName) + " " + birthDate;
    }

    Person shouted() {
        return new Person(role, woman, Names.shouted(lastName), Names.shouted(firstName), birthDate);
    }

    ObjectNode json() {
        return Json.object()
                .put("role", role)
                .put("civility", woman ? "MME" : "M")
                .put("lastName", lastName)
                .put("firstName", firstName)
                .put("birthDate", birthDate.toString());
    }
}
