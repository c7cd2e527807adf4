package fr.allervers.system.browser;

import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import org.junit.jupiter.api.Test;

/** What follows a referral, by hand: a question and its answer, a place with a reason, a withdrawal. */
@BrowserTest
class DecisionsBrowserTest {

    private static final Place PLACE = Place.SEINE_ET_MARNE;
    private static final String SECRETARIAT = "ccapex-sec-" + PLACE.department();
    private static final String REFERRALS = "/repartition/signalements?state=";

    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void manager_asksThePartner_andReadsTheAnswer(Visitors visitors) {
        Plans.generous(platform, PLACE);
        String reference = refer();
        Visitor manager = visitors.signIn("manager-" + PLACE.department()).open(REFERRALS + "ALLOCATED");
        Screen screen = Screen.of(manager);
        screen.press("Poser une question au partenaire " + reference).press("Envoyer la question");
        screen.sees("Écrivez la question.");
        manager.assertAccessible();
        screen.write("Ce qu’il faudrait savoir", "Un second numéro ? <b>merci</b>")
                .press("Envoyer la question");
        screen.sees("La question est envoyée au partenaire.").sees("une question attend sa réponse");
        manager.assertAccessible();

        Visitor secretariat = visitors.signIn(SECRETARIAT).open(REFERRALS + "ALLOCATED");
        Screen office = Screen.of(secretariat)
                .press("Répondre à la question " + reference)
                .sees("Un second numéro ? <b>merci</b>")
                .write("Réponse à l’équipe", "Aucun autre.");
        secretariat.assertAccessible();
        office.press("Envoyer la réponse").sees("La réponse est envoyée à l’équipe.");

        manager.open(REFERRALS + "ALLOCATED");
        screen.press("Échanges avec le partenaire " + reference)
                .sees("Réponse du partenaire")
                .sees("Aucun autre.");
        manager.assertAccessible();
    }

    @Test
    void agent_asksThePartner_andTakesTheHouseholdOn(Visitors visitors) {
        Plans.generous(platform, PLACE);
        String reference = refer();
        Visitor agent = visitors.signIn(PLACE.agent()).open("/repartition");
        Screen screen = Screen.of(agent)
                .isAt("Signalements")
                .pick("État", "Attribué")
                .press("Poser une question au partenaire " + reference)
                .write("Ce qu’il faudrait savoir", "Quel étage ?")
                .press("Envoyer la question")
                .sees("La question est envoyée au partenaire.");
        agent.assertAccessible();
        screen.press("Prendre en charge " + reference).sees("Le ménage est pris en charge.");

        agent.open(REFERRALS + "ACCEPTED");
        screen.press("Échanges avec le partenaire " + reference)
                .sees("Question de l’équipe")
                .sees("Quel étage ?");
    }

    @Test
    void secretariat_givesAPlaceByHand_beyondTheNumber_withAReasonThatIsKept(Visitors visitors) {
        Plans.withoutPlaces(platform, PLACE);
        String reference = refer();
        Visitor secretariat = visitors.signIn(SECRETARIAT).open(REFERRALS + "WAITLISTED");
        Screen screen = Screen.of(secretariat)
                .press("Attribuer à la main " + reference)
                .pick("À quel opérateur", PLACE.operator())
                .write("Pour quel motif", "Demande de la commission du 24 novembre.")
                .pressExactly("Attribuer")
                .sees("confirmer la dérogation avec son motif");
        secretariat.assertAccessible();
        screen.choose("Même au-delà du nombre prévu").pressExactly("Attribuer").sees("La place est attribuée.");

        secretariat.open(REFERRALS + "ALLOCATED");
        screen.press("Pourquoi celui-ci ? " + reference).sees("Demande de la commission du 24 novembre.");
        secretariat.assertAccessible();
    }

    @Test
    void secretariat_takesAReferralBack_withAMotive(Visitors visitors) {
        Plans.withoutPlaces(platform, PLACE);
        String reference = refer();
        Visitor secretariat = visitors.signIn(SECRETARIAT).open(REFERRALS + "WAITLISTED");
        Screen screen = Screen.of(secretariat)
                .press("Retirer " + reference)
                .press("Retirer ce signalement")
                .sees("Choisissez le motif.")
                .pick("Pour quel motif", "Transmis par erreur")
                .press("Retirer ce signalement")
                .sees("Le signalement est retiré.")
                .seesNot(reference);

        secretariat.open(REFERRALS + "WITHDRAWN");
        screen.sees(reference).press("Échanges avec le partenaire " + reference).sees("Retrait du partenaire");
        secretariat.assertAccessible();
    }

    /** The partner's reference of a household of its own, by which the page names it. */
    private String refer() {
        return platform.as(PLACE.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", Referrals.of(PLACE))
                .expect(201)
                .json()
                .path("sourceReference")
                .asText();
    }
}
