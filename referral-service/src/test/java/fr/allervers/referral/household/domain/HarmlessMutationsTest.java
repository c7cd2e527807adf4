package fr.allervers.referral.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever partners do to names when they copy them, the household is found again; two people never become one. */
class HarmlessMutationsTest {

    private static final List<String> LAST_NAMES = List.of(
            "Durand",
            "Lefèvre",
            "Benhamou-Khelifi",
            "N'Guessan",
            "De Oliveira",
            "Rakotomalala",
            "Kowalczyk",
            "Traoré",
            "Le Guennec",
            "Garçonnet",
            "Schœffer",
            "Yılmazoğlu",
            "Petitjean",
            "Vandermeulen");
    private static final List<String> FIRST_NAMES = List.of(
            "Zoé",
            "Jean-Baptiste",
            "Aïssatou",
            "Élodie",
            "Mohamed",
            "François",
            "Ludivine",
            "Wojciech",
            "Anaïs",
            "Grégory",
            "Solène",
            "Thierry");
    private static final List<String> STREETS = List.of("rue des Lilas", "avenue Jean Jaurès", "boulevard Voltaire");

    /** Everything a partner says of one person. */
    record Someone(String last, String first, LocalDate birth, int phone, int number, String street) {

        Portrait portrait(String lastName, String firstName, String commune) {
            return new Portrait(
                    "75",
                    List.of(Adult.of(lastName, firstName, birth, null)),
                    List.of("+336399%05d".formatted(phone)),
                    null,
                    new Dwelling(List.of(number + " " + street), commune));
        }

        Portrait portrait() {
            return portrait(last, first, "75056");
        }
    }

    /** What happens to a name between two files. */
    enum Mutation {
        NONE,
        SHOUTED,
        WITHOUT_ACCENTS,
        HYPHENS_TO_SPACES,
        APOSTROPHES_GONE,
        JOINED,
        PARTICLE,
        TWO_LETTERS_EXCHANGED,
        LETTER_MISSING,
        LETTER_DOUBLED;

        boolean isSlip() {
            return ordinal() >= TWO_LETTERS_EXCHANGED.ordinal();
        }

        String of(String name, int at) {
            int place = 1 + at % (name.length() - 2);
            return switch (this) {
                case NONE -> name;
                case SHOUTED -> name.toUpperCase(Locale.FRANCE);
                case WITHOUT_ACCENTS ->
                    java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "");
                case HYPHENS_TO_SPACES -> name.replace('-', ' ');
                case APOSTROPHES_GONE -> name.replace("'", "");
                case JOINED -> name.replaceAll("[ '-]", "");
                case PARTICLE -> "de " + name;
                case TWO_LETTERS_EXCHANGED ->
                    name.substring(0, place)
                            + name.charAt(place + 1 < name.length() ? place + 1 : place)
                            + name.charAt(place)
                            + name.substring(Math.min(name.length(), place + 2));
                case LETTER_MISSING -> name.substring(0, place) + name.substring(place + 1);
                case LETTER_DOUBLED -> name.substring(0, place) + name.charAt(place) + name.substring(place);
            };
        }
    }

    @Property
    void mutatedNames_swappedOrNot_inWhateverDistrict_areRecognised(
            @ForAll("people") Someone someone,
            @ForAll Mutation ofLast,
            @ForAll Mutation ofFirst,
            @ForAll("places") int at,
            @ForAll boolean swapped,
            @ForAll("districts") String district) {
        Mutation other = ofLast.isSlip() && ofFirst.isSlip() ? Mutation.NONE : ofFirst;
        String last = ofLast.of(someone.last(), at);
        String first = other.of(someone.first(), at);
        Portrait mutated = swapped ? someone.portrait(first, last, district) : someone.portrait(last, first, district);

        assertThat(Likeness.of(someone.portrait(), mutated).verdict())
                .as("%s by %s and %s", someone, ofLast, other)
                .isEqualTo(slipInAShortName(someone, other) ? Verdict.DOUBTFUL : Verdict.SAME);
        assertThat(Likeness.of(mutated, someone.portrait()).rule())
                .isEqualTo(Likeness.of(someone.portrait(), mutated).rule());
    }

    /** A name of three letters bears no slip: another name is as near. */
    private static boolean slipInAShortName(Someone someone, Mutation ofFirst) {
        return ofFirst.isSlip()
                && ofFirst != Mutation.LETTER_DOUBLED
                && someone.first().length() < 4;
    }

    /** Without a phone: their names alone, and one birth date. */
    @Property
    void mutatedNames_swappedOrNot_areFoundByASharedKey(
            @ForAll("people") Someone someone,
            @ForAll Mutation ofLast,
            @ForAll Mutation ofFirst,
            @ForAll("places") int at,
            @ForAll boolean swapped) {
        Adult adult = Adult.of(someone.last(), someone.first(), someone.birth(), null);
        String last = ofLast.of(someone.last(), at);
        String first = (ofLast.isSlip() && ofFirst.isSlip() ? Mutation.NONE : ofFirst).of(someone.first(), at);
        Adult mutated =
                swapped ? Adult.of(first, last, someone.birth(), null) : Adult.of(last, first, someone.birth(), null);

        assertThat(Collections.disjoint(
                        Portraits.of(mutated).keys(), Portraits.of(adult).keys()))
                .isFalse();
    }

    /** Whoever may be one household, and has a birth date in common, is looked at. */
    @Property(tries = 3_000)
    void peopleWhoMayBeOne_shareAKey(@ForAll("people") Someone one, @ForAll("people") Someone other) {
        boolean mayBeOne = Likeness.of(one.portrait(), other.portrait()).verdict() != Verdict.DIFFERENT;

        assertThat(mayBeOne
                        && one.birth().equals(other.birth())
                        && Collections.disjoint(
                                one.portrait().keys(), other.portrait().keys()))
                .isFalse();
    }

    @Property
    void twoPeople_neverBecomeOne(@ForAll("people") Someone one, @ForAll("people") Someone other) {
        boolean samePerson = one.last().equals(other.last())
                && one.first().equals(other.first())
                && one.birth().equals(other.birth());

        assertThat(Likeness.of(one.portrait(), other.portrait()).verdict() == Verdict.SAME)
                .isEqualTo(samePerson);
    }

    /** Few of everything, so that twins, homonyms, fathers and sons, neighbours and shared phones are met often. */
    @Provide
    Arbitrary<Someone> people() {
        return Combinators.combine(
                        Arbitraries.of(LAST_NAMES),
                        Arbitraries.of(FIRST_NAMES),
                        Arbitraries.integers()
                                .between(0, 40)
                                .map(day -> LocalDate.of(1979, 11, 20).plusDays(day * 150L)),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(STREETS))
                .as(Someone::new);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 11);
    }

    @Provide
    Arbitrary<String> districts() {
        return Arbitraries.of("75056", "75101", "75112", "75120");
    }
}
