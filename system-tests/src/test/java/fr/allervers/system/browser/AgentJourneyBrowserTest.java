package fr.allervers.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work of an agent with one household, from signing in to signing out. */
@BrowserTest
class AgentJourneyBrowserTest {

    private static final Place PLACE = Place.SEINE_SAINT_DENIS;
    private static final String AGENT = "agent-93";
    private static final String NOTE = "En une phrase";

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void household_isFollowedFromTheFirstCallToTheEnd(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn(AGENT);
        Screen screen = Screen.of(agent).isAt("Ma journée").sees("Nouveaux dossiers à contacter");
        agent.screenshot("roles/agent-ma-journee");

        agent.open(file(household));
        screen.isAt("Ménage et logement").isAt("Procédure").sees("Dossier attribué à l’équipe");
        agent.screenshot("roles/agent-dossier");
        screen.follow("Noter un contact").choose("Message laissé").write(NOTE, "Rappeler demain.");
        agent.screenshot("roles/agent-contact");
        screen.press("Enregistrer").sees("Le contact est enregistré.").sees("Rappeler demain.");
        screen.follow("Noter une rencontre").press("Enregistrer").sees("La rencontre est enregistrée.");
        screen.follow("Diagnostic").choose("Séparation, divorce").press("Enregistrer");
        screen.sees("Le diagnostic est enregistré.");
        screen.follow("Contrat d’engagement").pick("Démarche", "Recours DALO").write("Objectif", "Déposer le recours");
        screen.press("Enregistrer").sees("Le contrat d’engagement est enregistré.");
        screen.follow("Point des 15 jours")
                .choose("Engagées")
                .choose("Sans objet")
                .press("Enregistrer");
        screen.sees("Le point des 15 jours est enregistré.");
        screen.follow("Clore").pick("Pour quel motif ?", "Objectifs atteints").press("Clore le dossier");
        screen.sees("Le dossier est clos.").seesNot("Contrat d’engagement est");
        agent.assertAccessible();

        assertThat(kinds(household))
                .contains("CONTACT_ATTEMPT", "MEETING", "DIAGNOSIS", "COMMITMENT", "COMMITMENT_STEP", "CASE_CLOSED");
        agent.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .first()
                .click();
        screen.isAt("Bienvenue sur AllerVers");
    }

    @Test
    void visit_isPlannedSeenInTheDayAndReported(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        String tenant = tenant(household);
        Visitor agent = visitors.signIn(AGENT).open(file(household));
        Screen screen = Screen.of(agent)
                .isAt("Ménage et logement")
                .sees("Parent seul avec enfants")
                .sees("Aide au logement")
                .sees("Selon CAF");
        screen.follow("Prévoir une visite").write("Quel jour ?", PLACE.today().toString());
        screen.write("À partir de", "14:00")
                .write("Jusqu’à", "16:00")
                .write("Ce qu’il faut savoir", "Sonner deux fois.");
        agent.assertAccessible();
        screen.press("Prévoir la visite").sees("La visite est prévue.").sees("Sonner deux fois.");
        agent.screenshot("roles/agent-visite-prevue");
        agent.assertAccessible();

        agent.open("/");
        screen.isAt("Visites prévues").sees("de 14 h à 16 h, au domicile");
        agent.screenshot("agent-visites-prevues");
        screen.follow("Noter la rencontre : " + tenant)
                .isAt("Noter une rencontre")
                .sees("elle sera notée comme faite")
                .reads("À quelle heure ?", "14:00")
                .press("Enregistrer")
                .sees("La rencontre est enregistrée.")
                .sees("Faite : voir la rencontre")
                .seesNot("À renseigner");

        assertThat(kinds(household)).containsOnlyOnce("VISIT_PLANNED", "MEETING");
        agent.open("/");
        screen.isAt("Visites prévues").seesNot("Noter la rencontre : " + tenant);
    }

    @Test
    void visit_thatIsCancelled_leavesTheDay(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE)
                .record("planned-visits", Entries.plannedVisit(PLACE.today().plusDays(3)));
        Visitor agent = visitors.signIn(AGENT).open(file(household));
        Screen screen = Screen.of(agent).isAt("Visites prévues").follow("Annuler la visite");

        screen.isAt("Annuler une visite").choose("Le ménage était absent").press("Annuler la visite");
        screen.sees("L’absence du ménage se constate le jour de la visite.");
        agent.assertAccessible();
        screen.choose("Reportée").press("Annuler la visite").sees("La visite est annulée.");

        assertThat(kinds(household)).containsOnlyOnce("VISIT_CANCELLED");
    }

    @Test
    void entry_clickedTwice_isRecordedOnce(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn(AGENT).open(file(household) + "/contact");
        Screen screen = Screen.of(agent).isAt("Noter un contact").choose("Pas de réponse");

        agent.page().getByText("Enregistrer").first().dblclick();

        screen.sees("Le contact est enregistré.");
        assertThat(kinds(household)).containsOnlyOnce("CONTACT_ATTEMPT");
    }

    @Test
    void sessionLostInAForm_takesNothingAway(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn(AGENT).open(file(household) + "/rencontre");
        String typed = "Porte fermée <b>à midi</b>, مرحبا 🙂";
        Screen screen = Screen.of(agent).isAt("Noter une rencontre").write(NOTE, typed);
        agent.loseEverySession();

        screen.press("Enregistrer");
        Page second = agent.page()
                .waitForPopup(() -> agent.page()
                        .getByRole(AriaRole.DIALOG)
                        .getByText("Se reconnecter", new Locator.GetByTextOptions().setExact(true))
                        .click());
        agent.fillSignIn(second, AGENT);

        assertThat(agent.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        screen.reads(NOTE, typed)
                .press("Enregistrer")
                .sees("La rencontre est enregistrée.")
                .sees(typed);
        assertThat(kinds(household)).containsOnlyOnce("MEETING");
    }

    @Test
    void twoAgentsOnOneFile_seeBothVersionsBeforeItIsClosed(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn(AGENT).open(file(household) + "/cloture");
        Screen screen = Screen.of(agent).isAt("Clore le dossier").pick("Pour quel motif ?", "Ménage injoignable");
        household.record("meetings", Entries.meeting(PLACE.today()));

        screen.press("Clore le dossier").sees("Le dossier a changé depuis que vous l’avez ouvert");
        agent.screenshot("two-versions");
        agent.assertAccessible();
        assertThat(household.read().json().path("state").asText()).isEqualTo("OPEN");
        screen.press("Clore quand même").sees("Le dossier est clos.");
    }

    @Test
    void refusalOfTheService_isSaidWithTheWayOn(Visitors visitors) {
        Cases household = Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn(AGENT).open(file(household) + "/diagnostic");
        Screen screen = Screen.of(agent).isAt("Diagnostic").choose("Séparation, divorce");

        screen.press("Enregistrer").sees("Relisez le dossier, puis corrigez la saisie.");

        screen.write(NOTE, "é".repeat(10_000)).press("Enregistrer").sees("Un point est à corriger");
        agent.assertAccessible();
    }

    @Test
    void followUpStopped_theDayGoesOnWithoutIt(Visitors visitors) {
        Cases.open(platform, PLACE);
        Visitor agent = visitors.signIn(AGENT);
        platform.service(Service.FOLLOWUP).stop();
        try {
            agent.open("/");
            Screen.of(agent).sees("Ce service ne répond pas pour le moment.").sees("Nouveaux dossiers à contacter");
            agent.screenshot("one-service-away");
            agent.assertAccessible();
        } finally {
            platform.service(Service.FOLLOWUP).start();
        }
    }

    private static String file(Cases household) {
        return "/dossiers/" + household.caseId();
    }

    /** As lists name them. */
    private static String tenant(Cases household) {
        JsonNode member = household.read().json().at("/identity/members/0");
        return member.path("lastName").asText() + " " + member.path("firstName").asText();
    }

    private static List<String> kinds(Cases household) {
        return StreamSupport.stream(household.timeline().spliterator(), false)
                .map((JsonNode entry) -> entry.path("kind").asText())
                .toList();
    }
}
