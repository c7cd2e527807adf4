package fr.allervers.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secret_askedTwice_isTheSameAlsoAfterARestart() {
        String first = secrets().database("visit");

        assertThat(secrets().database("visit")).isEqualTo(first).hasSize(20);
    }

    @Test
    void secrets_ofTwoNamesOrTwoFolders_differ() {
        Secrets other = new Secrets(folder.resolve("other/secrets.properties"));

        assertThat(secrets().database("visit"))
                .isNotEqualTo(secrets().database("referral"))
                .isNotEqualTo(other.database("visit"));
    }

    @Test
    void key_isLongEnoughToEncryptWith() {
        assertThat(secrets().key("web.session"))
                .isEqualTo(secrets().key("web.session"))
                .hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void file_isReadableByItsOwnerOnly() throws IOException {
        String drawn = secrets().kafka("platform");

        Path file = folder.resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().contains(drawn);
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets.properties"));
    }
}
