package fr.allervers.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.reporting.facts.FactIncoming;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.reporting.fixtures.Told;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the indicators topic tells. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class PublishIndicatorsComponentTest {

    private static final YearMonth MONTH =
            YearMonth.from(LocalDate.now(ZoneOffset.UTC)).minusMonths(20);
    private static final String DAY = MONTH.atDay(10).toString();

    @Inject
    FactIncoming incoming;

    @Inject
    PublishIndicators publishIndicators;

    @Test
    void publication_withholdsSmallCountsAndTellsChangesOnly() {
        meet("17", 12);
        meet("18", 25);
        meet("19", 3);
        publish();

        assertThat(last("19").json().path("withheld").asBoolean()).isTrue();
        assertThat(last("19").json().has("value")).isFalse();
        assertThat(last("17").json().path("withheld").asBoolean()).isTrue();
        assertThat(last("18").json().path("value").asLong()).isEqualTo(25);
        assertThat(last("FR").json().path("value").asLong()).isEqualTo(40);
        Contracts.assertFits(EventType.INDICATOR_PUBLISHED, last("19").text());
        Contracts.assertFits(EventType.INDICATOR_PUBLISHED, last("18").text());

        publish();
        meet("18", 1);
        publish();
        assertThat(told("18")).hasSize(1);
        assertThat(told("FR")).hasSize(1);

        meet("18", 10);
        publish();
        assertThat(Topics.await(Topic.INDICATORS, 2, sent -> sent.key().equals(key("18"))))
                .last()
                .satisfies(
                        sent -> assertThat(sent.json().path("value").asLong()).isEqualTo(36));
        assertThat(Database.count("select count(*) from published_cell where key = ?", key("18")))
                .isEqualTo(1);
    }

    private void meet(String department, int households) {
        Told.to(
                incoming,
                IntStream.range(0, households)
                        .mapToObj(_ -> Story.in(department).met(DAY))
                        .toArray(Event[]::new));
    }

    private void publish() {
        publishIndicators.handle().await().atMost(Duration.ofSeconds(20));
    }

    private static Sent last(String department) {
        return Topics.await(Topic.INDICATORS, 1, sent -> sent.key().equals(key(department)))
                .getLast();
    }

    private static List<Sent> told(String department) {
        return Topics.all(Topic.INDICATORS).stream()
                .filter(sent -> sent.key().equals(key(department)))
                .toList();
    }

    private static String key(String department) {
        return "I1a.1." + department + "." + MONTH;
    }
}
