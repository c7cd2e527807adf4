package fr.allervers.reporting.indicator.domain;

import static fr.allervers.reporting.indicator.domain.Indicator.Kind.FLUX;
import static fr.allervers.reporting.indicator.domain.Indicator.Kind.STOCK;
import static fr.allervers.reporting.indicator.domain.Indicator.Kind.TAUX;

import java.util.Arrays;
import java.util.Optional;

/**
 * The indicators, each with its public id and the version of its definition (domain note §4; {@code
 * docs/indicators.md}). A change of what is counted is a new version, never an edit.
 */
public enum Indicator {
    HOUSEHOLDS_MET(
            "I1a",
            FLUX,
            false,
            "Ménages rencontrés",
            "Ménages distincts rencontrés en personne au moins une fois dans la période, à domicile ou à proximité. "
                    + "Un appel n'est pas une rencontre."),
    HOUSEHOLD_DAYS(
            "I1a-household-days",
            FLUX,
            true,
            "Rencontres (ménages-jours)",
            "Couples distincts d'un ménage et d'un jour où il a été rencontré : deux visites le même jour comptent une "
                    + "fois."),
    MET_PER_DAY(
            "I1a-day",
            TAUX,
            false,
            "Ménages rencontrés par jour",
            "Ménages-jours divisés par les jours ouvrés de la période écoulés à la date d'arrêté."),
    DIAGNOSES(
            "I1b",
            FLUX,
            true,
            "Diagnostics réalisés",
            "Diagnostics achevés, tous types. Une révision ne compte pas, sauf plus de six mois après la version "
                    + "précédente."),
    DIAGNOSES_CAUSES(
            "I1b-CAUSES",
            FLUX,
            true,
            "Diagnostics des causes de l'impayé",
            "Diagnostics des causes (amont) achevés, un par dossier ; révisions comme pour I1b."),
    DIAGNOSES_SOCIAL_FINANCIAL(
            "I1b-SOCIAL_FINANCIAL",
            FLUX,
            true,
            "Évaluations sociales et financières",
            "Évaluations sociales et financières (aval) achevées, une par dossier ; révisions comme pour I1b."),
    DIAGNOSES_DSF(
            "I1b-DSF",
            FLUX,
            true,
            "Diagnostics sociaux et financiers (DSF)",
            "DSF achevés, un par dossier ; révisions comme pour I1b."),
    ACCOMPANIED(
            "I1c",
            FLUX,
            false,
            "Ménages accompagnés",
            "Ménages distincts dont l'accompagnement a commencé dans la période : contrat d'engagement convenu, ou"
                    + " deux échanges au moins dont un constate une démarche commencée. Une fois par dossier."),
    RECEIVED(
            "P1-received",
            FLUX,
            true,
            "Signalements reçus",
            "Signalements reçus des partenaires dans la période, recevables ou non."),
    REJECTED("P1-rejected", FLUX, true, "Signalements rejetés", "Signalements reçus et non recevables."),
    ATTACHED(
            "P1-attached",
            FLUX,
            true,
            "Signalements rattachés",
            "Signalements d'un ménage déjà signalé pour la même procédure : un seul dossier, aucune place de quota."),
    WAITLISTED(
            "P1-waitlisted",
            STOCK,
            false,
            "Signalements en attente",
            "Signalements recevables en liste d'attente à la fin de la période, ou à la date d'arrêté si elle est "
                    + "antérieure ; aussi ceux qui attendent de nouveau après un refus."),
    ALLOCATED(
            "P1-allocated",
            FLUX,
            true,
            "Signalements transférés",
            "Signalements transférés à un opérateur, au titre du mois dont ils utilisent le quota. Un refus ou un retrait rend"
                    + " la place : le transfert ne compte plus."),
    QUOTA(
            "P1-quota",
            FLUX,
            true,
            "Quota",
            "Transferts prévus pour chaque mois par la décision du plan annuel qui avait pris effet à la fin du mois, connue à"
                    + " la date d'arrêté."),
    QUOTA_USE("P1", TAUX, false, "Utilisation du quota", "Signalements transférés divisés par le quota."),
    WATCHES_DUE(
            "P3-due",
            FLUX,
            true,
            "Veilles échues",
            "Veilles de 15 jours dont l'échéance est dans la période et dont l'issue est connue : tenues à temps,"
                    + " tenues en retard, manquées ou remplacées."),
    WATCHES_ON_TIME(
            "P3-on-time",
            FLUX,
            true,
            "Veilles tenues à temps",
            "Veilles échues dont le contrôle des démarches a eu lieu au plus tard le jour de l'échéance."),
    WATCHES_LATE(
            "P3-late",
            FLUX,
            true,
            "Veilles tenues en retard",
            "Veilles échues dont le contrôle a eu lieu après l'échéance."),
    WATCHES_MISSED("P3-missed", FLUX, true, "Veilles manquées", "Veilles échues sans contrôle à la date d'arrêté."),
    WATCHES_SUPERSEDED(
            "P3-superseded",
            FLUX,
            true,
            "Veilles remplacées",
            "Veilles remplacées par la suivante : un échange avant l'échéance, sans contrôle des démarches."),
    WATCHES_CANCELLED(
            "P3-cancelled",
            FLUX,
            true,
            "Veilles annulées",
            "Veilles annulées, tout contact étant devenu sans objet ; hors du taux."),
    WATCHES_OPEN(
            "P3-open",
            STOCK,
            false,
            "Veilles ouvertes",
            "Veilles armées et sans issue à la fin de la période, ou à la date d'arrêté si elle est antérieure."),
    WATCH_RATE(
            "P3",
            TAUX,
            false,
            "Veilles tenues dans les 15 jours",
            "Veilles tenues à temps divisées par les veilles échues, remplacées exclues.");

    /** Entry time and 15 days: before that, the rate of a period is provisional (domain note §4.0). */
    private static final int WATCH_MATURITY_DAYS = 22;

    private final String id;
    private final Kind kind;
    private final boolean additive;
    private final String title;
    private final String definition;

    Indicator(String id, Kind kind, boolean additive, String title, String definition) {
        this.id = id;
        this.kind = kind;
        this.additive = additive;
        this.title = title;
        this.definition = definition;
    }

    /** Flow, stock or rate. */
    public enum Kind {
        FLUX,
        STOCK,
        TAUX
    }

    public static Optional<Indicator> withId(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** The second of places and quotas follows refusals, withdrawals and the day from which a plan counts. */
    public int version() {
        return switch (this) {
            case WAITLISTED, ALLOCATED, QUOTA, QUOTA_USE -> 2;
            case HOUSEHOLDS_MET,
                    HOUSEHOLD_DAYS,
                    MET_PER_DAY,
                    DIAGNOSES,
                    DIAGNOSES_CAUSES,
                    DIAGNOSES_SOCIAL_FINANCIAL,
                    DIAGNOSES_DSF,
                    ACCOMPANIED,
                    RECEIVED,
                    REJECTED,
                    ATTACHED,
                    WATCHES_DUE,
                    WATCHES_ON_TIME,
                    WATCHES_LATE,
                    WATCHES_MISSED,
                    WATCHES_SUPERSEDED,
                    WATCHES_CANCELLED,
                    WATCHES_OPEN,
                    WATCH_RATE -> 1;
        };
    }

    public Kind kind() {
        return kind;
    }

    /** True when months may be summed; distinct counts, stocks and rates may not. */
    public boolean additive() {
        return additive;
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    /** What is counted once, or what is divided. */
    public String unit() {
        return switch (this) {
            case HOUSEHOLDS_MET, ACCOMPANIED -> "ménage";
            case HOUSEHOLD_DAYS -> "ménage-jour";
            case MET_PER_DAY -> "ménages-jours par jour ouvré";
            case DIAGNOSES, DIAGNOSES_CAUSES, DIAGNOSES_SOCIAL_FINANCIAL, DIAGNOSES_DSF -> "diagnostic";
            case RECEIVED, REJECTED, ATTACHED, WAITLISTED, ALLOCATED -> "signalement";
            case QUOTA -> "transfert";
            case QUOTA_USE -> "signalements par transfert prévu";
            case WATCHES_DUE, WATCHES_ON_TIME, WATCHES_LATE, WATCHES_MISSED, WATCHES_SUPERSEDED -> "veille";
            case WATCHES_CANCELLED, WATCHES_OPEN -> "veille";
            case WATCH_RATE -> "part des veilles";
        };
    }

    /** Days after the end of a period during which its figure is provisional. */
    public int maturityDays() {
        return id.startsWith("P3") && kind != STOCK ? WATCH_MATURITY_DAYS : 0;
    }

    /** True for what happens to a referral before it has an operator: it cannot be said of one operator. */
    public boolean isBeforeAllocation() {
        return switch (this) {
            case RECEIVED, REJECTED, ATTACHED, WAITLISTED -> true;
            case HOUSEHOLDS_MET, HOUSEHOLD_DAYS, MET_PER_DAY, DIAGNOSES, DIAGNOSES_CAUSES -> false;
            case DIAGNOSES_SOCIAL_FINANCIAL, DIAGNOSES_DSF, ACCOMPANIED, ALLOCATED, QUOTA, QUOTA_USE -> false;
            case WATCHES_DUE, WATCHES_ON_TIME, WATCHES_LATE, WATCHES_MISSED, WATCHES_SUPERSEDED -> false;
            case WATCHES_CANCELLED, WATCHES_OPEN, WATCH_RATE -> false;
        };
    }
}
