package fr.allervers.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.simulator.land.Commune;
import fr.allervers.simulator.land.Land;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferralShapeTest {

    private static final Land LAND = Land.load();

    @Test
    void referral_isMarkedAsSimulatedEverywhere() {
        assertThat(good()).isNotEmpty().allSatisfy(line -> {
            JsonNode referral = read(line);
            assertThat(referral.path("sourceReference").asText())
                    .matches("SIM-[0-9]{2,3}-(CAF|CD|SS|CCAPEX)-[0-9]{6}")
                    .isEqualTo(line.reference());
            assertThat(referral.at("/household/email").asText("@example.org")).endsWith("@example.org");
            referral.at("/household/phones")
                    .forEach(phone -> assertThat(phone.asText()).matches("\\+3363998[0-9]{4}"));
            assertThat(referral.at("/lease/landlord/name").asText()).contains("simulé");
        });
    }

    @Test
    void referral_isOfARealCommuneOfItsDepartment() {
        assertThat(good()).allSatisfy(line -> {
            JsonNode address = read(line).at("/household/address");
            Commune commune = LAND.communes().get(line.department()).stream()
                    .filter(one -> one.code().equals(address.path("commune").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(address.path("postalCode").asText())
                    .isEqualTo(commune.postalCode())
                    .matches("[0-9]{5}");
        });
    }

    @Test
    void referral_hasNamesThatThePlatformTakes() {
        assertThat(good())
                .allSatisfy(line -> read(line).at("/household/members").forEach(member -> {
                    assertThat(member.path("lastName").asText()).matches("^[\\p{L}\\p{M}][\\p{L}\\p{M}' ’.\\-]*$");
                    assertThat(member.path("firstName").asText()).matches("^[\\p{L}\\p{M}][\\p{L}\\p{M}' ’.\\-]*$");
                }));
    }

    @Test
    void referral_hasNoDateAfterItsTransfer() {
        Months.deliveries(Months.WHOLE)
                .forEach(delivery -> delivery.transfer().lines().stream()
                        .filter(line -> line.nature() != Pushed.Nature.MALFORMED)
                        .forEach(line -> assertThat(datesOf(read(line)))
                                .as(line.reference())
                                .allMatch(
                                        day -> !day.isAfter(delivery.transfer().day()))));
    }

    @Test
    void referral_thatIsEligible_breaksNoRuleOfTheNote() {
        assertThat(good().filter(line -> line.nature() == Pushed.Nature.ELIGIBLE))
                .allSatisfy(line -> {
                    JsonNode referral = read(line);
                    assertThat(referral.at("/lease/sector").asText()).isEqualTo("PRIVATE");
                    assertThat(referral.at("/socialFollowUp").asText()).isEqualTo("NONE");
                    assertThat(referral.at("/dsf/answered").asBoolean()).isFalse();
                    assertThat(referral.at("/arrears/amountCents").asLong()).isGreaterThan(60_000);
                });
    }

    @Test
    void line_thatIsMalformed_isNotWhatThePlatformTakes() {
        Set<String> reasons = Months.lines(Months.WHOLE)
                .filter(line -> line.nature() == Pushed.Nature.MALFORMED)
                .map(Pushed::reason)
                .collect(Collectors.toSet());

        assertThat(reasons).contains("malformed", "unknown-field", "unknown-code", "required", "commune-unknown");
    }

    private static Stream<Pushed> good() {
        return Months.lines(Months.WHOLE).filter(line -> line.nature() != Pushed.Nature.MALFORMED);
    }

    private static Stream<LocalDate> datesOf(JsonNode referral) {
        return Stream.of(
                LocalDate.parse(referral.path("stageDate").asText()),
                LocalDate.parse(referral.at("/lease/signedOn").asText()),
                LocalDate.parse(referral.at("/arrears/declaredOn").asText()),
                YearMonth.parse(referral.at("/arrears/since").asText()).atDay(1),
                LocalDate.parse(referral.at("/dsf/proposedOn").asText("2000-01-01")),
                LocalDate.parse(referral.at("/household/members/0/birthDate").asText()));
    }

    private static JsonNode read(Pushed line) {
        try {
            return new ObjectMapper().readTree(line.json());
        } catch (JsonProcessingException failure) {
            throw new AssertionError(line.reference(), failure);
        }
    }
}
