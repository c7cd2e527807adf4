package fr.allervers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private final Requests requests = new Requests(List.of());

    record Part(String name) {}

    record Whole(Part part, int count) {}

    @Test
    void whatWasWritten_isReadAgain() {
        Whole whole = new Whole(new Part("Zoé"), 3);

        assertThat(requests.readAgain(requests.write(whole), Whole.class)).isEqualTo(whole);
    }

    @Test
    void fieldThatIsNotKnownAnyMore_doesNotKeepTheRestFromBeingRead() {
        assertThat(requests.readAgain("{\"part\":{\"name\":\"Zoé\",\"before\":1},\"count\":3}", Whole.class))
                .isEqualTo(new Whole(new Part("Zoé"), 3));
    }
}
