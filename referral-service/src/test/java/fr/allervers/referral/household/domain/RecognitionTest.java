package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Portraits.at;
import static fr.allervers.referral.household.domain.Portraits.of;
import static fr.allervers.referral.household.domain.Portraits.person;
import static fr.allervers.referral.household.domain.Portraits.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void sameHouseholdTwiceInOneSet_isOneHousehold() {
        Newcomer one = newcomer(of(person("Durand", "Zoé")));
        Newcomer again = newcomer(of(person("DURAND", "ZOE")));

        Recognition recognition = Recognition.of(List.of(one, again), Map.of(), UUID::randomUUID);

        assertThat(recognition.matched()).isEmpty();
        assertThat(recognition.householdOf(again.referralId())).isEqualTo(recognition.householdOf(one.referralId()));
        assertThat(recognition.all()).extracting(Recognised::isNew).containsExactly(true, false);
    }

    @Test
    void strongestLikeness_decidesAndTheOtherIsADoubt() {
        Acquaintance near = acquaintance(of(person("Durand", "Zoé")));
        Acquaintance far = acquaintance(with(of(person("Durant", "Zoé")), null, at("9 rue Autre", "93001")));
        Newcomer newcomer = newcomer(of(person("Durand", "Zoé")));
        Map<String, List<Acquaintance>> known = Map.of("birth 93 " + Portraits.BIRTH + " zoe", List.of(far, near));

        Recognition recognition = Recognition.of(List.of(newcomer), known, UUID::randomUUID);

        Recognised found = recognition.all().iterator().next();

        assertThat(found.householdId()).isEqualTo(near.householdId());
        assertThat(recognition.matched())
                .isEqualTo(Map.of(near.referralId(), near.householdId(), far.referralId(), far.householdId()));
        assertThat(found.doubts()).extracting(Recognised.Match::householdId).containsExactly(far.householdId());
    }

    @Test
    void keyThatAHundredShare_tellsNothing() {
        List<Acquaintance> crowd = IntStream.range(0, Recognition.WORN_OUT)
                .mapToObj(_ -> acquaintance(of(person("Durand", "Zoé"))))
                .toList();

        Recognition recognition = Recognition.of(
                List.of(newcomer(of(person("Durand", "Zoé")))),
                Map.of("birth 93 " + Portraits.BIRTH + " zoe", crowd),
                UUID::randomUUID);

        assertThat(recognition.all()).allMatch(Recognised::isNew);
    }

    @Test
    void householdOfBefore_isFoundByTheKeyThatItWasGivenThen() {
        Acquaintance known = acquaintance(of(person("Durand", "Zoé")));

        Recognition recognition = Recognition.of(
                List.of(newcomer(of(person("Durand", "Zoé")))),
                Map.of("birth 93 " + Portraits.BIRTH, List.of(known)),
                UUID::randomUUID);

        assertThat(recognition.all()).noneMatch(Recognised::isNew);
    }

    private static Newcomer newcomer(Portrait portrait) {
        return new Newcomer(UUID.randomUUID(), portrait);
    }

    private static Acquaintance acquaintance(Portrait portrait) {
        return new Acquaintance(UUID.randomUUID(), portrait, UUID.randomUUID());
    }
}
