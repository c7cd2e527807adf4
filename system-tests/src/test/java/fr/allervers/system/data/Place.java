package fr.allervers.system.data;

import java.time.LocalDate;
import java.time.ZoneId;

/** A department of the experiment with one of its communes. Tests that count take one each. */
public enum Place {
    BOUCHES_DU_RHONE("13", "13055", "13001"),
    GARD("30", "30189", "30000"),
    HAUTE_GARONNE("31", "31555", "31000"),
    GIRONDE("33", "33063", "33000"),
    HERAULT("34", "34172", "34000"),
    LOIRE_ATLANTIQUE("44", "44109", "44000"),
    NORD("59", "59350", "59000"),
    PAS_DE_CALAIS("62", "62041", "62000"),
    BAS_RHIN("67", "67482", "67000"),
    RHONE("69", "69123", "69001"),
    SEINE_MARITIME("76", "76540", "76000"),
    YVELINES("78", "78646", "78000"),
    ALPES_MARITIMES("06", "06088", "06000"),
    VAR("83", "83137", "83000"),
    ESSONNE("91", "91228", "91000"),
    SEINE_ET_MARNE("77", "77288", "77000"),
    SEINE_SAINT_DENIS("93", "93066", "93200"),
    VAL_DE_MARNE("94", "94028", "94000"),
    REUNION("974", "97411", "97400");

    private final String department;
    private final String commune;
    private final String postalCode;

    Place(String department, String commune, String postalCode) {
        this.department = department;
        this.commune = commune;
        this.postalCode = postalCode;
    }

    public String department() {
        return department;
    }

    public String commune() {
        return commune;
    }

    public String postalCode() {
        return postalCode;
    }

    /** The operator whose people are {@code agent-…} and {@code manager-…} of the department. */
    public String operator() {
        return "equipe-" + department;
    }

    public String agent() {
        return "agent-" + department;
    }

    public String caf() {
        return "caf-" + department;
    }

    public LocalDate today() {
        return LocalDate.now(ZoneId.of(this == REUNION ? "Indian/Reunion" : "Europe/Paris"));
    }
}
