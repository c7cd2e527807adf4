package fr.allervers.system.access;

import fr.allervers.system.data.Place;

/** The realm's roles, each with an account. */
enum Role {
    PARTNER("caf-%s"),
    CCAPEX("ccapex-sec-%s"),
    AGENT("agent-%s"),
    MANAGER("manager-%s"),
    PILOT("pilot-%s"),
    POLE("pole"),
    DPO("dpo"),
    STATISTICS("statistics-consumer"),
    ADMIN("admin");

    private final String account;

    Role(String account) {
        this.account = account;
    }

    /** The account of somebody with that role in that department. */
    String accountIn(Place place) {
        return account.formatted(place.department());
    }

    boolean isNational() {
        return !account.contains("%s");
    }
}
