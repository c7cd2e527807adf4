package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Portraits.BIRTH;
import static fr.allervers.referral.household.domain.Portraits.at;
import static fr.allervers.referral.household.domain.Portraits.of;
import static fr.allervers.referral.household.domain.Portraits.person;
import static fr.allervers.referral.household.domain.Portraits.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.household.domain.Comparison.Field;
import fr.allervers.referral.household.domain.Comparison.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final String PHONE = "+33639980001";
    private static final Dwelling HOME = at("4 rue des Essais", "93066");
    private static final Dwelling ELSEWHERE = at("77 avenue Imaginaire", "93066");

    @ParameterizedTest
    @CsvSource({
        "Durand-Élan, Zoé, DURAND ELAN, zoe",
        "d'Élan, Zoé, Delan, Zoe",
        "De La Tour, Léa, DELATOUR, LEA",
        "Zoé, Durand, Durand, Zoé",
        "N’Diaye, Awa, NDIAYE, Awa",
        "Cœur, Anaïs, COEUR, ANAIS",
        "El Amrani, Sana, Amrani, Sana"
    })
    void namesWrittenInAnotherWay_areTheSamePerson(String last, String first, String otherLast, String otherFirst) {
        Likeness likeness =
                Likeness.of(of(person(last, first)), with(of(person(otherLast, otherFirst)), null, ELSEWHERE));

        assertThat(likeness.rule()).isEqualTo(MatchRule.SAME_PERSON_SAME_COMMUNE);
    }

    @ParameterizedTest
    @CsvSource({
        "Durand, Durnad",
        "Durand, Durant",
        "Durand, Duran",
        "Ravelonarivo, Ravelonorivoo",
        "Durand Martin, Martin",
        "Durand épouse Martin, Durand",
        "De La Tour, Latour"
    })
    void familyNameWithASlipOrOneOfTwo_isTheSamePersonAtOneAddressOnly(String name, String other) {
        Portrait one = of(person(name, "Zoé"));

        assertThat(Likeness.of(one, of(person(other, "Zoé"))).rule()).isEqualTo(MatchRule.SAME_PERSON_SAME_CONTACT);
        assertThat(Likeness.of(one, with(of(person(other, "Zoé")), null, ELSEWHERE))
                        .rule())
                .isEqualTo(MatchRule.SAME_PERSON_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({"75056, 75101", "75120, 75103", "69123, 69389", "13055, 13216"})
    void municipalDistricts_areOneCommune(String one, String other) {
        Likeness likeness = Likeness.of(
                with(of(person("Durand", "Zoé")), null, at("4 rue des Essais", one)),
                with(of(person("Durand", "Zoé")), null, at("4, R. des Essais", other)));

        assertThat(likeness.verdict()).isEqualTo(Verdict.SAME);
        assertThat(likeness.fields()).contains(Comparison.of(Field.COMMUNE, Reason.SAME_CITY));
    }

    @Test
    void communesThatOnlyLookLikeDistricts_areTwo() {
        assertThat(at("x", "13201").city()).isEqualTo("13055");
        assertThat(at("x", "13217").city()).isEqualTo("13217");
        assertThat(at("x", "69266").city()).isEqualTo("69266");
    }

    @ParameterizedTest
    @CsvSource({
        "'12B, bd. Saint-Denis', 12 bis boulevard St Denis",
        "'12 av de la Republique', 12 avenue République",
        "'12 rue Simulée', 12 rue Simule"
    })
    void addressesWrittenInAnotherWay_goTogether(String one, String other) {
        assertThat(at(one, "93066").compare(at(other, "93066")).getFirst().agreesOrIsClose())
                .isTrue();
        assertThat(at(one, "93066")
                        .compare(at(other.replace("12", "21"), "93066"))
                        .getFirst()
                        .reason())
                .isEqualTo(Reason.OTHER);
    }

    @Test
    void spouses_whomTwoPartnersName_areFoundByEitherOfThem() {
        Portrait caf = of(person("Durand", "Zoé"), Adult.of("Martin", "Paul", LocalDate.of(1985, 7, 2), "M"));
        Portrait cd = of(Adult.of("MARTIN", "PAUL", LocalDate.of(1985, 7, 2), null));

        assertThat(Likeness.of(caf, cd).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void spouses_eachNamedByOnePartner_waitForAPerson() {
        Portrait caf = with(of(person("Durand", "Zoé")), PHONE, HOME);
        Portrait cd = with(of(Adult.of("Martin", "Paul", LocalDate.of(1985, 7, 2), null)), PHONE, HOME);

        assertThat(Likeness.of(caf, cd).rule()).isEqualTo(MatchRule.SAME_DWELLING_AND_CONTACT);
    }

    @Test
    void twinsAtOneAddressWithOnePhone_areNotTheSame() {
        Portrait one = with(of(person("Durand", "Paul")), PHONE, HOME);
        Portrait other = with(of(person("Durand", "Pierre")), PHONE, HOME);

        assertThat(Likeness.of(one, other).verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(Likeness.of(one, with(other, null, ELSEWHERE)).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void twinsOfTwoGendersWithCloseNames_areNotTheSame() {
        Adult louis = Adult.of("Durand", "Louis", BIRTH, "M");
        Adult louise = Adult.of("Durand", "Louise", BIRTH, "MME");

        assertThat(Likeness.of(of(louis), of(louise)).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void fatherAndSonWithOneName_areNotTheSame() {
        Portrait father = with(of(Adult.of("Durand", "Paul", LocalDate.of(1951, 5, 20), "M")), PHONE, HOME);
        Portrait son = with(of(Adult.of("Durand", "Paul", LocalDate.of(1981, 8, 9), "M")), PHONE, HOME);
        Portrait undated = with(of(Adult.of("Durand", "Paul", null, "M")), null, HOME);

        assertThat(Likeness.of(father, son).verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(Likeness.of(father, with(son, null, ELSEWHERE)).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(Likeness.of(father, undated).rule()).isEqualTo(MatchRule.BIRTH_DATE_NOT_SAID);
    }

    @Test
    void withoutABirthDate_onlyNamesAddressAndContactTogetherTell() {
        Portrait full = with(of(person("Durand", "Zoé")), PHONE, HOME);
        Portrait undated = with(of(Adult.of("Durand", "Zoé", null, null)), PHONE, HOME);

        assertThat(Likeness.of(full, undated).rule()).isEqualTo(MatchRule.ALL_BUT_BIRTH_DATE);
        assertThat(Likeness.of(full, with(undated, PHONE, ELSEWHERE)).verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(Likeness.of(full, with(undated, null, ELSEWHERE)).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void homonymWithAnotherBirthDate_isAnotherHousehold() {
        Portrait other = of(Adult.of("Durand", "Zoé", LocalDate.of(1990, 11, 27), null));

        assertThat(Likeness.of(of(person("Durand", "Zoé")), with(other, null, ELSEWHERE))
                        .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void birthDateWithDayAndMonthExchanged_waitsForAPerson() {
        Portrait one = of(Adult.of("Durand", "Zoé", LocalDate.of(1988, 3, 4), null));
        Portrait other = of(Adult.of("Durand", "Zoé", LocalDate.of(1988, 4, 3), null));

        assertThat(Likeness.of(one, other).rule()).isEqualTo(MatchRule.BIRTH_DATE_CLOSE);
    }

    @Test
    void firstOfJanuary_needsMoreThanTheCommune() {
        Portrait one = of(Adult.of("Diallo", "Awa", LocalDate.of(1980, 1, 1), null));

        assertThat(Likeness.of(one, with(one, null, ELSEWHERE)).rule()).isEqualTo(MatchRule.SAME_PERSON_ELSEWHERE);
        assertThat(Likeness.of(one, one).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void anotherFamilyName_asAfterAMarriage_waitsForAPerson() {
        assertThat(Likeness.of(of(person("Durand", "Zoé")), of(person("Martin", "Zoé")))
                        .rule())
                .isEqualTo(MatchRule.OTHER_LAST_NAME);
    }

    @Test
    void twoSlips_areAnotherPerson() {
        Likeness likeness = Likeness.of(of(person("Durand", "Marie")), of(person("Durant", "Maria")));

        assertThat(likeness.verdict()).isNotEqualTo(Verdict.SAME);
    }
}
