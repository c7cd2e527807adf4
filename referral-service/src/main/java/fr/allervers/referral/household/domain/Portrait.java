package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Comparison.Field.EMAIL;
import static fr.allervers.referral.household.domain.Comparison.Field.PHONE;

import fr.allervers.referral.household.domain.Comparison.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a referral says of who the household is, as far as households are recognised by it. Any tenant or co-tenant may
 * be the one that another partner names.
 */
public record Portrait(
        String department,
        List<Adult> adults,
        List<String> phones,
        @Nullable String email,
        Dwelling dwelling) {

    public Portrait {
        adults = List.copyOf(adults);
        phones = List.copyOf(phones);
    }

    /**
     * Two portraits that could be one household share at least one of these: birth date and a word of the names, all
     * names, phone, e-mail, each within the department. A birth date alone is shared by too many.
     */
    public List<String> keys() {
        TreeSet<String> keys = new TreeSet<>();
        adults.forEach(adult -> {
            keys.add(key("names", adult.letters()));
            births(adult).forEach(birth -> adult.words().forEach(word -> keys.add(key("birth", birth + " " + word))));
        });
        phones.forEach(phone -> keys.add(key("phone", phone)));
        if (email != null) {
            keys.add(key("email", email.toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(keys);
    }

    /** The keys that households were given before; these are looked for, and nobody is added to them. */
    public List<String> formerKeys() {
        return adults.stream()
                .flatMap(Portrait::births)
                .map(birth -> key("birth", birth))
                .distinct()
                .toList();
    }

    private static Stream<String> births(Adult adult) {
        return Stream.ofNullable(adult.birthDate()).map(LocalDate::toString);
    }

    private String key(String kind, String value) {
        return kind + " " + department + " " + value;
    }

    Stream<Comparison> contactAndPlace(Portrait other) {
        return Stream.concat(
                Stream.of(Comparison.of(PHONE, phones(other)), Comparison.of(EMAIL, emails(other))),
                dwelling.compare(other.dwelling).stream());
    }

    private Reason phones(Portrait other) {
        if (phones.isEmpty() || other.phones.isEmpty()) {
            return Reason.NOT_SAID;
        }
        return Collections.disjoint(phones, other.phones) ? Reason.OTHER : Reason.SHARED;
    }

    private Reason emails(Portrait other) {
        if (email == null || other.email == null) {
            return Reason.NOT_SAID;
        }
        return email.equalsIgnoreCase(other.email) ? Reason.SAME : Reason.OTHER;
    }
}
