package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final UUID ONE = UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965");
    private static final UUID OTHER = UUID.fromString("01a10b1e-0c11-7b8e-9a3c-7c1d2e3f4a5b");

    @Test
    void ids_joined_areOneParameterInTheirOrder() {
        assertThat(Ids.joined(List.of(ONE, OTHER))).isEqualTo(ONE + "," + OTHER);
        assertThat(Ids.joined(List.of())).isEmpty();
    }
}
