package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.local.Secrets;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The partner guide works when pasted: its lines run, what it shows comes, in its order. */
class PartnerGuideTest {

    private static final Place PLACE = Place.SEINE_SAINT_DENIS;
    private static final Path GUIDE =
            Path.of(System.getProperty("project.root", "..")).resolve("docs/partners.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\n(.*?)```", Pattern.DOTALL);

    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void guide_whenPasted_showsWhatItSays() throws Exception {
        Plans.generous(platform, PLACE);
        String guide = Files.readString(GUIDE);

        String printed = run(blocks(guide, "sh").stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("export "))
                .collect(Collectors.joining("\n")));

        List<String> expected =
                blocks(guide, "text").stream().flatMap(String::lines).toList();
        assertThat(expected).isNotEmpty();
        int from = 0;
        for (String line : expected) {
            int at = printed.indexOf(line, from);
            assertThat(at)
                    .as("after what came before, %s in:%n%s", line, printed)
                    .isNotNegative();
            from = at + line.length();
        }
    }

    private static List<String> blocks(String guide, String kind) {
        return BLOCK.matcher(guide)
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    private String run(String script) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).redirectErrorStream(true);
        bash.environment().put("ALLERVERS", platform.service(Service.REFERRAL).url());
        bash.environment().put("KEYCLOAK", KeycloakServer.realmUrl(platform.settings()));
        bash.environment().put("CLIENT", PLACE.caf());
        bash.environment().put("SECRET", Secrets.of(platform.settings()).client(PLACE.caf()));
        Process running = bash.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(printed).isZero();
        return printed;
    }
}
