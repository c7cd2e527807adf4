package fr.allervers.system.browser;

import fr.allervers.system.data.Couple;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.LivePlatform;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Households that may be one, and one that was taken for another: a person decides. */
@BrowserTest
class HouseholdsBrowserTest {

    private static final Place PLACE = Place.SEINE_ET_MARNE;
    private static final String PAIRS = "/repartition/menages?state=";
    private static final String ATTACHED = "/repartition/signalements?state=ATTACHED";

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void secretariat_makesOneOfTwo_andTwoOfOneAgain(Visitors visitors) {
        String couple = Couple.referred(platform, PLACE).names();
        Visitor secretariat = secretariat(visitors).open(PAIRS + "OPEN");
        Screen screen = Screen.of(secretariat)
                .press("Ce qui a été comparé " + couple)
                .sees("Deux personnes d’un même logement")
                .press("Qui sont ces ménages ? " + couple)
                .sees("Cette lecture est journalisée.")
                .press("Trancher " + couple)
                .press("Enregistrer la décision")
                .sees("Dites si c’est un seul ménage.");
        secretariat.assertAccessible();
        screen.fitsTheWindow()
                .choose("Oui, un seul ménage")
                .write("Pour quel motif", "Deux conjoints.")
                .press("Enregistrer la décision")
                .sees("Les deux ménages sont réunis.")
                .seesNot("Trancher " + couple);

        secretariat.open(PAIRS + "SAME");
        screen.sees("Deux conjoints.")
                .press("Annuler la réunion " + couple)
                .write("Pour quel motif", "Ils se sont séparés.")
                .press("Séparer de nouveau ces ménages")
                .sees("Les deux ménages sont de nouveau distincts.");
        secretariat.open(PAIRS + "DIFFERENT");
        screen.sees(couple).sees("Ils se sont séparés.");
        secretariat.assertAccessible();
    }

    @Test
    void pairThatSomebodyElseDecided_showsBothDecisions(Visitors visitors) {
        String couple = Couple.referred(platform, PLACE).names();
        Visitor first = secretariat(visitors).open(PAIRS + "OPEN");
        Visitor second = secretariat(visitors).open(PAIRS + "OPEN");
        for (Visitor one : new Visitor[] {first, second}) {
            Screen.of(one).press("Trancher " + couple).write("Pour quel motif", "Vu au guichet.");
        }
        Screen.of(first)
                .choose("Non, deux ménages")
                .press("Enregistrer la décision")
                .sees("Les deux ménages restent distincts.");

        Screen late = Screen.of(second)
                .choose("Oui, un seul ménage")
                .press("Enregistrer la décision")
                .sees("Une autre personne a tranché entre-temps");
        second.assertAccessible();
        late.press("M’en tenir à la décision enregistrée")
                .sees("est conservée.")
                .seesNot("Trancher " + couple);
    }

    @Test
    void secretariat_takesOutAReferralThatWasRecognisedWrongly(Visitors visitors) {
        String reference = Referrals.attached(platform, PLACE);
        Visitor secretariat = secretariat(visitors).open(PAIRS + "OPEN");
        Screen screen = Screen.of(secretariat)
                .follow("Voir les signalements rattachés")
                .press("Séparer de ce dossier " + reference)
                .sees("Mêmes noms et même date de naissance")
                .press("Séparer ce signalement")
                .sees("Donnez le motif");
        secretariat.assertAccessible();
        screen.fitsTheWindow()
                .write("Pour quel motif", "Deux homonymes.")
                .press("Séparer ce signalement")
                .sees("Le signalement a un ménage et un dossier à lui.");

        secretariat.open(ATTACHED);
        screen.isAt("Signalements").seesNot(reference);
        Awaitility.await("a place, once those who wait since the plan's last change have theirs")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    secretariat.open("/repartition/signalements?state=ALLOCATED");
                    screen.sees(reference);
                });
    }

    private static Visitor secretariat(Visitors visitors) {
        return visitors.signIn("ccapex-sec-" + PLACE.department());
    }
}
