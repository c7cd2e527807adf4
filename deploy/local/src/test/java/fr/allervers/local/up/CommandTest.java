package fr.allervers.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void parse_withoutWords_startsInTheForegroundOnTheUsualFolder() {
        Command.Request request = parse("");

        assertThat(request.command()).isEqualTo(new Command.Start(false, false, false, true, false));
        assertThat(request.data()).isEqualTo(Path.of("/project/.allervers/data"));
        assertThat(request.portBase()).isZero();
    }

    @Test
    void parse_withEveryOption_keepsThemAll() {
        Command.Request request = parse("--fresh --empty --detach --no-aot --only infra --data /d --ports 9080");

        assertThat(request.command()).isEqualTo(new Command.Start(true, true, true, false, true));
        assertThat(request.data()).isEqualTo(Path.of("/d"));
        assertThat(request.portBase()).isEqualTo(9080);
    }

    @Test
    void parse_ofEachSubcommand_givesIt() {
        assertThat(parse("stop").command()).isEqualTo(new Command.Stop());
        assertThat(parse("status").command()).isEqualTo(new Command.Status(false));
        assertThat(parse("status --json").command()).isEqualTo(new Command.Status(true));
        assertThat(parse("dead-letters").command()).isEqualTo(new Command.DeadLetters());
        assertThat(parse("replay visit-service").command()).isEqualTo(new Command.Replay("visit-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus", "--ports", "--ports abc", "--ports 80", "--ports 65530", "--only web", "replay"})
    void parse_ofAWrongCommandLine_saysWhatIsWrong(String words) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(Command.UsageError.class)
                .message()
                .isNotBlank();
    }

    private static Command.Request parse(String words) {
        return Command.parse(words.isEmpty() ? List.of() : List.of(words.split(" ")), PROJECT);
    }
}
