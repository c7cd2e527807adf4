package fr.allervers.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.data.Referrals;
import fr.allervers.system.data.Sheets;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who watch over the teams: the manager, the secretariat of the CCAPEX, the pilot, the national pole. */
@BrowserTest
class SteeringJourneyBrowserTest {

    private static final Place PLACE = Place.SEINE_SAINT_DENIS;

    private static final Place FULL = Place.SEINE_MARITIME;

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void household() {
        Plans.generous(platform, PLACE);
        Cases.open(platform, PLACE);
    }

    @Test
    void manager_seesTheDayOfTheTeamAndItsFigures(Visitors visitors) {
        Visitor manager = visitors.signIn("manager-93");
        Screen screen = Screen.of(manager)
                .isAt("Ma journée")
                .sees("Nouveaux dossiers à contacter")
                .sees("Signalements reçus");

        manager.open("/repartition/signalements?state=ALLOCATED");
        screen.sees("réponse attendue avant le");
        manager.page().waitForResponse("**/acceptance", () -> screen.press("Prendre en charge"));
        manager.open("/repartition/signalements?state=ACCEPTED");
        screen.sees("attribué à equipe-93");
        manager.assertAccessible();

        manager.open("/indicateurs");
        screen.isAt("Indicateurs").isAt("Évolution").sees("Ménages distincts rencontrés en personne");
        manager.assertAccessible();
    }

    @Test
    void secretariat_changesTheMonthlyNumbers_andIsToldWhatDoesNotRead(Visitors visitors) {
        Visitor secretariat = visitors.signIn("ccapex-sec-93").open("/repartition");
        Screen screen = Screen.of(secretariat).isAt("Répartition").isAt("Critères du département");

        screen.press("Modifier les nombres mensuels").write("CAF", "douze").press("Enregistrer");
        screen.sees("Indiquez un nombre entier, de 0 à 10 000.");
        secretariat.assertAccessible();
        screen.write("CAF", "731")
                .press("Enregistrer")
                .sees("Le plan est enregistré.")
                .sees("sur 731");

        screen.follow("Signalements").sees("aucun nom n’est affiché ici");
        secretariat.assertAccessible();
    }

    @Test
    void secretariat_sendsTheFileOfAPartner_checkedFirst_andReadsWhatIsRefused(Visitors visitors) throws IOException {
        Visitor secretariat = visitors.signIn("ccapex-sec-93").open("/repartition/fichiers");
        Screen screen = Screen.of(secretariat)
                .isAt("Envoyer un fichier")
                .press("Envoyer")
                .sees("Choisissez un fichier.")
                .choose("De la CAF");
        secretariat
                .chooseFile("sans-entete.csv", "nom;prenom\n")
                .press("Envoyer")
                .sees("n'est pas l'en-tête attendu");
        secretariat.assertAccessible();

        secretariat.chooseFile("fichier-caf.csv", Sheets.withTwoBadRows(PLACE)).press("Envoyer");
        screen.sees("ce rapport dit ce qui se passerait")
                .sees("Ligne 3")
                .sees("(colonne adulte1_nom)")
                .sees("parc privé");
        secretariat.assertAccessible();
        screen.press("Transmettre les 2 lignes retenues")
                .seesNot("ce rapport dit")
                .sees("Terminé");
        Download report = secretariat.page().waitForDownload(() -> screen.press("Télécharger le rapport"));
        assertThat(Files.readString(report.path()))
                .contains(";ACCEPTED;\"Transmise.\";")
                .contains("3;REJECTED;\"Refusée.\";")
                .contains("adulte1_nom");

        screen.follow("Tous les fichiers")
                .sees("au nom de la CAF, envoyé par le secrétariat de la CCAPEX")
                .sees("2 retenues, 2 refusées, 0 déjà connues");
        secretariat.assertAccessible();
    }

    @Test
    void secretariat_seesWhoWaits_withRankAndReason(Visitors visitors) {
        Plans.withoutPlaces(platform, FULL);
        platform.as(FULL.caf())
                .post(Service.REFERRAL, "/api/v1/referrals", Referrals.of(FULL))
                .expect(201);

        Visitor secretariat = visitors.signIn("ccapex-sec-" + FULL.department()).open("/repartition/attente");
        Screen screen = Screen.of(secretariat).isAt("Liste d’attente").sees("1er :");
        screen.press("Pourquoi ce rang").sees("Ancienneté de l’attente");

        secretariat.assertAccessible();
    }

    @Test
    void pilot_readsFigures_andTakesThemAway(Visitors visitors) throws IOException {
        Visitor pilot = visitors.signIn("pilot-93").open("/indicateurs");
        Screen screen = Screen.of(pilot).isAt("Indicateurs").isAt("Tous les indicateurs");

        Download file = pilot.page().waitForDownload(() -> screen.press("Télécharger en CSV"));

        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFFindicateur;")
                .contains("P1-received;", ";93;");
    }

    @Test
    void pole_comparesTheDepartmentsOnTheMapAndInTheTable(Visitors visitors) {
        Visitor pole = visitors.signIn("pole").open("/indicateurs?indicator=P1-received");
        Screen screen = Screen.of(pole).isAt("Comparaison : Signalements reçus").seesInTable("93 – Seine-Saint-Denis");

        screen.press("Trier par valeur");

        pole.assertAccessible();
    }

    @Test
    void whatARoleMayNotDo_isNotShown(Visitors visitors) {
        Visitor agent = visitors.signIn("agent-93").open("/indicateurs");
        Screen.of(agent).isAt("Accès non autorisé");
        assertThat(agent.page().locator("nav").getByText("Indicateurs").count()).isZero();

        Visitor pilot = visitors.signIn("pilot-93");
        assertThat(pilot.page().locator("nav").getByText("Dossiers").count()).isZero();
    }
}
