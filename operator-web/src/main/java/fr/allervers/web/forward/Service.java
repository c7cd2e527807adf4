package fr.allervers.web.forward;

/** A service behind the front, and the part of the page that lives on it. */
enum Service {
    REFERRAL("referral", "Signalements et répartition"),
    VISIT("visit", "Dossiers et visites"),
    FOLLOWUP("followup", "Veille et échéances"),
    REPORTING("reporting", "Indicateurs");

    private final String shortName;
    private final String title;

    Service(String shortName, String title) {
        this.shortName = shortName;
        this.title = title;
    }

    String shortName() {
        return shortName;
    }

    String title() {
        return title;
    }
}
