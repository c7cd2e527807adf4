package fr.allervers.system.browser;

import fr.allervers.system.data.Couple;
import fr.allervers.system.data.MonthOfWork;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.data.Sheets;
import fr.allervers.system.platform.LivePlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures of {@code docs/roles}, in front of a department where a month's work stands. */
@BrowserTest
class RolePicturesBrowserTest {

    private static final Place PLACE = Place.ESSONNE;
    private static final String REFERRALS = "/repartition/signalements?state=";

    private static MonthOfWork month;

    @BeforeAll
    static void work() {
        month = MonthOfWork.in(LivePlatform.shared(), PLACE);
    }

    @Test
    void agent(Visitors visitors) {
        Visitor agent = visitors.signIn(PLACE.agent());
        Screen screen = Screen.of(agent).sees("Nouveaux dossiers à contacter");
        agent.picture("agent-ma-journee");

        agent.open("/dossiers").picture("agent-dossiers");

        agent.open("/dossiers/" + month.cases().getFirst().caseId());
        screen.isAt("Procédure");
        agent.picture("agent-dossier");

        screen.follow("Noter un contact").choose("Message laissé").write("En une phrase", "Rappeler demain.");
        agent.picture("agent-contact");

        agent.open(REFERRALS + "ACCEPTED");
        screen.press("Poser une question au partenaire "
                        + month.reference(month.cases().getFirst()))
                .write("Ce qu’il faudrait savoir", "Avez-vous un second numéro de téléphone ?");
        agent.picture("agent-question");
    }

    @Test
    void manager(Visitors visitors) {
        Visitor manager = visitors.signIn("manager-" + PLACE.department());
        Screen.of(manager).sees("Signalements reçus");
        manager.picture("manager-ma-journee");
    }

    @Test
    void secretariat_planAndWaitlist(Visitors visitors) {
        Visitor secretariat = secretariat(visitors).open("/repartition");
        Screen screen = Screen.of(secretariat).isAt("Critères du département");
        secretariat.picture("ccapex-plan");

        secretariat.open("/repartition/attente");
        screen.sees("1er :").press("Pourquoi ce rang").sees("Ancienneté de l’attente");
        secretariat.picture("ccapex-attente");
    }

    @Test
    void secretariat_referrals(Visitors visitors) {
        Visitor secretariat = secretariat(visitors).open(REFERRALS + "WAITLISTED");
        Screen screen = Screen.of(secretariat).sees("le nombre mensuel est atteint");
        secretariat.picture("ccapex-signalements");

        screen.press("Attribuer à la main")
                .pick("À quel opérateur", PLACE.operator())
                .write("Pour quel motif", "Demande de la commission du 24 novembre.")
                .pressExactly("Attribuer")
                .sees("confirmer la dérogation avec son motif");
        secretariat.picture("ccapex-attribution");

        month.ask("Avez-vous un second numéro de téléphone ?");
        secretariat.open(REFERRALS + "ACCEPTED");
        screen.press("Répondre à la question " + month.reference(month.cases().getLast()))
                .sees("Avez-vous un second numéro")
                .write("Réponse à l’équipe", "Non, aucun autre numéro.");
        secretariat.picture("ccapex-question");
    }

    @Test
    void secretariat_households(Visitors visitors) {
        LivePlatform platform = visitors.platform();
        String couple = Couple.referred(platform, PLACE).names();
        Visitor secretariat = secretariat(visitors).open("/repartition/menages");
        Screen screen = Screen.of(secretariat)
                .press("Ce qui a été comparé " + couple)
                .press("Trancher " + couple)
                .choose("Oui, un seul ménage")
                .write("Pour quel motif", "Deux conjoints, un seul bail.");
        secretariat.picture("ccapex-menages");

        String attached = Referrals.attached(platform, PLACE);
        secretariat.open(REFERRALS + "ATTACHED");
        screen.press("Séparer de ce dossier " + attached)
                .sees("Mêmes noms et même date de naissance")
                .write("Pour quel motif", "Deux homonymes, vus à deux adresses.");
        secretariat.picture("ccapex-separation");
    }

    @Test
    void secretariat_file(Visitors visitors) {
        Visitor secretariat = secretariat(visitors).open("/repartition/fichiers");
        Screen.of(secretariat).choose("De la CAF");
        secretariat
                .chooseFile("fichier-caf.csv", Sheets.withTwoBadRows(PLACE))
                .press("Envoyer")
                .sees("ce rapport dit ce qui se passerait")
                .sees("Ligne 4");
        secretariat.picture("ccapex-fichier");
    }

    @Test
    void pilot(Visitors visitors) {
        Visitor pilot = visitors.signIn("pilot-" + PLACE.department()).open("/indicateurs?indicator=P1-received");
        Screen.of(pilot).isAt("Tous les indicateurs");
        pilot.picture("pilot-indicateurs");
    }

    @Test
    void pole(Visitors visitors) {
        Visitor pole = visitors.signIn("pole").open("/indicateurs?indicator=P1-received");
        Screen.of(pole).seesInTable("91 – Essonne");
        pole.picture("pole-indicateurs");
    }

    private static Visitor secretariat(Visitors visitors) {
        return visitors.signIn("ccapex-sec-" + PLACE.department());
    }
}
