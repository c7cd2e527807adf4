package fr.allervers.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Violation;
import fr.allervers.reporting.indicator.domain.Ask;
import fr.allervers.reporting.indicator.domain.Dimension;
import fr.allervers.reporting.indicator.domain.Indicator;
import fr.allervers.reporting.indicator.domain.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskReaderTest {

    private static final Instant NOW = Instant.parse("2026-10-31T23:30:00Z");

    @Test
    void read_withoutParameters_asksForEverythingOfTheCurrentLocalMonth() {
        Ask ask = AskReader.read(new IndicatorRequest(), Set.of(), NOW);

        assertThat(ask.period()).isEqualTo(Period.of(YearMonth.of(2026, 11)));
        assertThat(ask.indicators()).containsExactlyInAnyOrder(Indicator.values());
        assertThat(ask.by()).isEmpty();
    }

    @Test
    void read_withParameters_asksForThese() {
        IndicatorRequest request = new IndicatorRequest();
        request.from = "2026-01";
        request.by = "department,month";
        request.indicator = "I1a,P3";

        Ask ask = AskReader.read(request, Set.of("from", "by", "indicator"), NOW);

        assertThat(ask.period()).isEqualTo(Period.of(YearMonth.of(2026, 1)));
        assertThat(ask.by()).containsExactlyInAnyOrder(Dimension.DEPARTMENT, Dimension.MONTH);
        assertThat(ask.indicators()).containsExactlyInAnyOrder(Indicator.HOUSEHOLDS_MET, Indicator.WATCH_RATE);
    }

    @Test
    void read_ofNonsense_namesEveryViolation() {
        IndicatorRequest request = new IndicatorRequest();
        request.from = "octobre";
        request.to = "2026-13";
        request.by = "department,colour";
        request.department = "93' or 1=1";
        request.operator = "\u0000";
        request.stage = "cdp";
        request.side = "MILIEU";
        request.source = "MAIRIE";
        request.indicator = "I1a,I99";
        request.asOf = "2026-11-01T00:00:00Z";

        assertThatThrownBy(() -> AskReader.read(request, Set.of("colour"), NOW))
                .isInstanceOfSatisfying(
                        BadRequest.class,
                        bad -> assertThat(bad.violations())
                                .extracting(Violation::pointer)
                                .containsExactlyInAnyOrder(
                                        "",
                                        "/from",
                                        "/to",
                                        "/by",
                                        "/department",
                                        "/operator",
                                        "/stage",
                                        "/side",
                                        "/source",
                                        "/indicator",
                                        "/asOf"));
    }

    @Test
    void read_ofAPeriodThatIsReversedOrEndless_isRefused() {
        IndicatorRequest request = new IndicatorRequest();
        request.from = "2026-02";
        request.to = "2026-01";
        assertThatThrownBy(() -> AskReader.read(request, Set.of(), NOW)).isInstanceOf(BadRequest.class);

        request.from = "0001-01";
        assertThatThrownBy(() -> AskReader.read(request, Set.of(), NOW)).isInstanceOf(BadRequest.class);
    }
}
