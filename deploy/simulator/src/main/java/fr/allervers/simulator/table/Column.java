package fr.allervers.simulator.table;

import java.util.List;

/** A column of the printed table: a heading and the indicator below it. */
record Column(String heading, String indicator) {

    static final List<Column> ALL = List.of(
            new Column("Reçus", "P1-received"),
            new Column("Rejetés", "P1-rejected"),
            new Column("Rattach.", "P1-attached"),
            new Column("Transf.", "P1-allocated"),
            new Column("Quota", "P1-quota"),
            new Column("Attente", "P1-waitlisted"),
            new Column("Rencontrés", "I1a"),
            new Column("Mén.-jours", "I1a-household-days"),
            new Column("Diagn.", "I1b"),
            new Column("Accomp.", "I1c"),
            new Column("Échues", "P3-due"),
            new Column("À temps", "P3-on-time"),
            new Column("Retard", "P3-late"),
            new Column("Manquées", "P3-missed"),
            new Column("Rempl.", "P3-superseded"),
            new Column("Ouvertes", "P3-open"),
            new Column("Veille 15 j", "P3"));

    boolean isRate() {
        return indicator.equals("P3");
    }

    int width() {
        return Math.max(heading.length(), 6);
    }
}
