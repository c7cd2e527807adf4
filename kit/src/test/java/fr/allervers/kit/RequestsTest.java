package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private final Requests requests = new Requests(List.of());

    record Part(String name) {}

    record Whole(Part part, int count) {}

    @Test
    void partOfWhatWasWritten_isReadAgain() {
        String written = requests.write(new Whole(new Part("Zoé"), 3));

        assertThat(requests.readAgain(written, "part", Part.class)).isEqualTo(new Part("Zoé"));
    }

    @Test
    void fieldThatIsNotKnownAnyMore_doesNotKeepTheRestFromBeingRead() {
        assertThat(requests.readAgain("{\"part\":{\"name\":\"Zoé\",\"before\":1}}", "part", Part.class))
                .isEqualTo(new Part("Zoé"));
    }
}
