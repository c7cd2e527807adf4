package fr.allervers.referral.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: the commune 999 exists nowhere. */
class NirTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2850393999001",
                "285039399900164",
                "2 85 03 93 999 001 64",
                "2-85-03-93-999-001",
                "CAF93-2850393999001",
                "12 rue Simulée, ass. 2.85.03.93.999.001, bât. B",
                "NIR285039399900164",
                "185032A999001"
            })
    void number_whereverItStands_isSeen(String text) {
        assertThat(Nir.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93-2026-000123",
                "285039399900119",
                "2851393999001",
                "28503939990011",
                "9850393999001",
                "+33639980001",
                "+185039399900150",
                "12345678901234",
                "2026110000001",
                "a1b2c3d4-0000-7000-8002-850393999001",
                "guide-1801200000-12345",
                "12 rue Simulée 93200"
            })
    void referencesPhonesAndWrongKeys_areNotSeen(String text) {
        assertThat(Nir.isIn(text)).isFalse();
    }

    @Property
    void anyNumberWithItsKey_isSeenAndWithAnotherIsNot(
            @ForAll @IntRange(min = 1, max = 2) int sex,
            @ForAll @IntRange(min = 0, max = 99) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 95) int department,
            @ForAll @IntRange(min = 1, max = 999) int order) {
        String number = "%d%02d%02d%02d999%03d".formatted(sex, year, month, department, order);
        long key = 97 - Long.parseLong(number) % 97;

        assertThat(Nir.isIn(number + "%02d".formatted(key))).isTrue();
        assertThat(Nir.isIn(number + "%02d".formatted(key % 97 + 1))).isFalse();
    }
}
