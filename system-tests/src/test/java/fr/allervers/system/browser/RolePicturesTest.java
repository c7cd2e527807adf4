package fr.allervers.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** No picture of the documentation is older than the tests: each is one that they make, and all of them are there. */
class RolePicturesTest {

    @Test
    void picturesOfTheRolesPages_areThoseThatTestsMake() throws IOException {
        assertThat(RolePictures.made()).hasSizeGreaterThan(5).isEqualTo(RolePictures.documented());
    }
}
