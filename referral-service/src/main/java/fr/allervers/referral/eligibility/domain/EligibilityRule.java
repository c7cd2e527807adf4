package fr.allervers.referral.eligibility.domain;

import fr.allervers.kit.Refusal;

/** Every reason why a household cannot be referred, from the note ("objet"); the codes are public. */
public enum EligibilityRule implements Refusal {
    TERRITORY_NOT_COVERED("Le département n'a pas de plan.", "/household/address/commune"),
    STAGE_NOT_CHOSEN("Le département n'intervient pas à ce stade.", "/stage"),
    SOURCE_NOT_FOR_STAGE(
            "Au stade de l'assignation, c'est le conseil départemental qui transmet, et non la CAF.", "/source"),
    NOT_PRIVATE_PARK("Le dispositif s'adresse aux ménages du parc privé.", "/lease/sector"),
    KNOWN_TO_SOCIAL_SERVICES("Le ménage est déjà suivi par un service social.", "/socialFollowUp"),
    ARREARS_BELOW_THRESHOLD("La dette est sous le seuil retenu par le département.", "/arrears/amountCents"),
    ARREARS_MONTHS_BELOW_THRESHOLD(
            "La dette représente moins de mois de loyer que le seuil retenu par le département.",
            "/arrears/amountCents"),
    VULNERABILITY_BELOW_THRESHOLD(
            "Le niveau de vulnérabilité identifié est sous le seuil retenu par le département.", "/vulnerabilities"),
    DSF_ANSWERED("Le ménage a répondu au diagnostic social et financier.", "/dsf/answered"),
    MET_AT_ENQUIRY("Le ménage a été rencontré lors de l'enquête, qui n'est pas à réactualiser.", "/enquiry"),
    BACKLOG_NOT_DOWNSTREAM(
            "Le stock accumulé pendant les trêves prolongées concerne la réquisition et le concours de la force publique.",
            "/backlog");

    private final String title;
    private final String pointer;

    EligibilityRule(String title, String pointer) {
        this.title = title;
        this.pointer = pointer;
    }

    @Override
    public String title() {
        return title;
    }

    /** JSON pointer of the field that the rule looks at. */
    public String pointer() {
        return pointer;
    }
}
