package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Comparison.Field.BIRTH_DATE;
import static fr.allervers.referral.household.domain.Comparison.Field.FIRST_NAME;
import static fr.allervers.referral.household.domain.Comparison.Field.LAST_NAME;

import fr.allervers.referral.household.domain.Comparison.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tenant or co-tenant, as a referral names them. */
public record Adult(
        Words lastName,
        Words firstName,
        @Nullable LocalDate birthDate,
        @Nullable String civility) {

    public static Adult of(
            String lastName, String firstName, @Nullable LocalDate birthDate, @Nullable String civility) {
        return new Adult(Words.of(lastName), Words.of(firstName), birthDate, civility);
    }

    /** All letters of the names in the order of the alphabet: the same however they are cut, joined or swapped. */
    String letters() {
        return Stream.concat(lastName.core().stream(), firstName.core().stream())
                .flatMapToInt(String::chars)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Of both names, as they are cut and as one; if not both names are slips, the same person shares one. */
    Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (Words name : List.of(lastName, firstName)) {
            words.addAll(name.core());
            words.add(name.joined());
        }
        words.remove("");
        return words;
    }

    List<Comparison> compare(Adult other) {
        List<Comparison> straight = names(other.lastName, other.firstName, other, Reason.SAME, Reason.LETTERS);
        List<Comparison> names =
                straight.stream().allMatch(Comparison::agreesOrIsClose) ? straight : swapped(other, straight);
        return Stream.concat(names.stream(), Stream.of(Comparison.of(BIRTH_DATE, birthDates(other))))
                .toList();
    }

    private List<Comparison> swapped(Adult other, List<Comparison> straight) {
        List<Comparison> crossed =
                names(other.firstName, other.lastName, other, Reason.NAMES_SWAPPED, Reason.SWAPPED_AND_LETTERS);
        return crossed.stream().allMatch(Comparison::agreesOrIsClose) ? crossed : straight;
    }

    private List<Comparison> names(Words last, Words first, Adult other, Reason same, Reason slip) {
        Reason firstNames = names(firstName, first, same, slip);
        boolean manAndWoman = firstNames == slip && otherCivility(other);
        return List.of(
                Comparison.of(LAST_NAME, names(lastName, last, same, slip)),
                Comparison.of(FIRST_NAME, manAndWoman ? Reason.OTHER_CIVILITY : firstNames));
    }

    private static Reason names(Words one, Words other, Reason same, Reason slip) {
        if (one.isEmpty() || other.isEmpty()) {
            return Reason.NOT_SAID;
        }
        if (one.sameAs(other)) {
            return same;
        }
        if (one.partOf(other)) {
            return Reason.PART;
        }
        return one.slipOf(other) ? slip : Reason.OTHER;
    }

    private boolean otherCivility(Adult other) {
        return civility != null && other.civility != null && !civility.equals(other.civility);
    }

    private Reason birthDates(Adult other) {
        if (birthDate == null || other.birthDate == null) {
            return Reason.NOT_SAID;
        }
        if (birthDate.equals(other.birthDate)) {
            return birthDate.getDayOfYear() == 1 ? Reason.FIRST_OF_JANUARY : Reason.SAME;
        }
        return isSlip(birthDate, other.birthDate) ? Reason.DIGITS : Reason.OTHER;
    }

    private static boolean isSlip(LocalDate one, LocalDate other) {
        boolean exchanged = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return exchanged || Slip.distance(one.toString(), other.toString(), 1) == 1;
    }
}
