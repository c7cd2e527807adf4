package fr.allervers.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path folder;

    @Test
    void ports_whenAllAreFree_pass() {
        assertThatCode(() -> new Checks(Settings.forTests(folder)).portsAreFree())
                .doesNotThrowAnyException();
    }

    @Test
    void port_takenByAnother_isNamedWithItsPurposeAndTheRemedy() throws IOException {
        Settings settings = Settings.forTests(folder);

        try (ServerSocket _ = new ServerSocket(settings.ports().visit(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(Checks.isTaken(settings.ports().visit())).isTrue();
            assertThatThrownBy(() -> new Checks(settings).portsAreFree())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + settings.ports().visit() + ", wanted for visit, is taken")
                    .hasMessageContaining("--ports");
        }
    }
}
