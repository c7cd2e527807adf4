package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Portraits.at;
import static fr.allervers.referral.household.domain.Portraits.of;
import static fr.allervers.referral.household.domain.Portraits.person;
import static fr.allervers.referral.household.domain.Portraits.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void sameHouseholdTwiceInOneSet_isOneHousehold() {
        Newcomer one = newcomer(of(person("Durand", "Zoé")));
        Newcomer again = newcomer(of(person("DURAND", "ZOE")));

        Recognition recognition = Recognition.of(List.of(one, again), Map.of(), UUID::randomUUID);

        assertThat(recognition.householdOf(again.referralId())).isEqualTo(recognition.householdOf(one.referralId()));
        assertThat(recognition.all()).extracting(Recognised::isNew).containsExactly(true, false);
    }

    @Test
    void strongestLikeness_decidesAndTheOtherIsADoubt() {
        Acquaintance near = acquaintance(of(person("Durand", "Zoé")));
        Acquaintance far = acquaintance(with(of(person("Durant", "Zoé")), null, at("9 rue Autre", "93001")));
        Newcomer newcomer = newcomer(of(person("Durand", "Zoé")));
        Map<String, List<Acquaintance>> known = Map.of("birth 93 " + Portraits.BIRTH, List.of(far, near));

        Recognised found = Recognition.of(List.of(newcomer), known, UUID::randomUUID)
                .all()
                .iterator()
                .next();

        assertThat(found.household()).isEqualTo(near.household());
        assertThat(found.doubts()).extracting(Recognised.Match::householdId).containsExactly(far.householdId());
    }

    @Test
    void keyThatAHundredShare_tellsNothing() {
        List<Acquaintance> crowd = IntStream.range(0, Recognition.WORN_OUT)
                .mapToObj(_ -> acquaintance(of(person("Durand", "Zoé"))))
                .toList();

        Recognition recognition = Recognition.of(
                List.of(newcomer(of(person("Durand", "Zoé")))),
                Map.of("birth 93 " + Portraits.BIRTH, crowd),
                UUID::randomUUID);

        assertThat(recognition.all()).allMatch(Recognised::isNew);
    }

    private static Newcomer newcomer(Portrait portrait) {
        return new Newcomer(UUID.randomUUID(), portrait);
    }

    private static Acquaintance acquaintance(Portrait portrait) {
        return new Acquaintance(UUID.randomUUID(), portrait, new KnownHousehold(UUID.randomUUID(), Optional.empty()));
    }
}
