package fr.allervers.referral.operator.domain;

import fr.allervers.kit.Refusal;
import fr.allervers.kit.Violation;
import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the note and common sense ask of an operator; everything that is wrong at once. */
public final class OperatorRules {

    private static final int MOST_OPERATORS = 3;

    private final Communes communes;
    private final Epcis epcis;

    public OperatorRules(Communes communes, Epcis epcis) {
        this.communes = communes;
        this.epcis = epcis;
    }

    public List<Violation> violations(Operator operator) {
        List<Violation> found = new ArrayList<>();
        if (!operator.code().matches("[a-z0-9-]{2,40}")) {
            found.add(OperatorRefusal.OPERATOR_CODE_MALFORMED.at("/code"));
        }
        if (operator.siret() != null && !Siret.isRight(operator.siret())) {
            found.add(OperatorRefusal.OPERATOR_SIRET_WRONG.at("/siret"));
        }
        Set<String> departments = new HashSet<>();
        each("/conventions", operator.conventions(), (pointer, convention) -> {
            if (!departments.add(convention.department())) {
                found.add(OperatorRefusal.OPERATOR_DEPARTMENT_TWICE.at(pointer + "/department"));
            }
            found.addAll(violations(convention, pointer));
        });
        return found;
    }

    private List<Violation> violations(Convention convention, String pointer) {
        List<Violation> found = new ArrayList<>(area(convention, pointer + "/area"));
        found.addAll(twice(
                convention.team().posts().stream().map(Post::profile).toList(),
                pointer + "/team",
                OperatorRefusal.OPERATOR_PROFILE_TWICE));
        found.addAll(hours(convention, pointer));
        if (convention.contact().isEmpty()) {
            found.add(OperatorRefusal.OPERATOR_CONTACT_EMPTY.at(pointer + "/contact"));
        }
        found.addAll(twice(
                convention.selection().assessments().stream()
                        .map(Assessment::criterion)
                        .toList(),
                pointer + "/selection/assessments",
                OperatorRefusal.OPERATOR_CRITERION_TWICE));
        if (convention.endsBeforeSelection()) {
            found.add(OperatorRefusal.OPERATOR_ENDS_BEFORE_SELECTION.at(pointer + "/endsOn"));
        }
        return found;
    }

    private List<Violation> area(Convention convention, String pointer) {
        Area area = convention.area();
        String department = convention.department();
        if (area.isEmpty()) {
            return List.of(OperatorRefusal.OPERATOR_AREA_EMPTY.at(pointer));
        }
        List<Violation> found = new ArrayList<>();
        each("/communes", area.communes(), (place, code) -> {
            if (!isIn(department, code)) {
                found.add(OperatorRefusal.OPERATOR_COMMUNE_FOREIGN.at(pointer + place));
            }
        });
        each("/epcis", area.epcis(), (place, siren) -> {
            if (epcis.communesIn(siren, department, communes).isEmpty()) {
                found.add(OperatorRefusal.OPERATOR_EPCI_FOREIGN.at(pointer + place));
            }
        });
        if (populationIn(convention) < communes.leastPopulation(department)) {
            found.add(OperatorRefusal.OPERATOR_AREA_TOO_SMALL.at(pointer));
        }
        return found;
    }

    /** Foreign communes, which are told apart, do not help to reach the half. */
    private long populationIn(Convention convention) {
        Set<String> own = communes.placesOf(convention.department());
        return convention.area().places(convention.department(), communes, epcis).stream()
                .filter(own::contains)
                .flatMap(code -> communes.find(code).stream())
                .mapToLong(Commune::population)
                .sum();
    }

    private boolean isIn(String department, String code) {
        return communes.find(code)
                .map(Commune::department)
                .filter(department::equals)
                .isPresent();
    }

    private static List<Violation> hours(Convention convention, String pointer) {
        List<Violation> found = new ArrayList<>(reversed(convention.offHours().week(), pointer + "/offHours"));
        PhonePlatform platform = convention.phonePlatform();
        if (platform != null) {
            found.addAll(reversed(platform.week(), pointer + "/phonePlatform/week"));
        }
        return found;
    }

    private static List<Violation> reversed(List<Hours> week, String pointer) {
        return wrong(week, pointer, Hours::isReversed, OperatorRefusal.OPERATOR_HOURS_REVERSED);
    }

    private static <T> List<Violation> twice(List<T> all, String pointer, Refusal refusal) {
        Set<T> seen = new HashSet<>();
        return wrong(all, pointer, one -> !seen.add(one), refusal);
    }

    private static <T> List<Violation> wrong(List<T> all, String pointer, Predicate<T> isWrong, Refusal refusal) {
        List<Violation> found = new ArrayList<>();
        each(pointer, all, (place, one) -> {
            if (isWrong.test(one)) {
                found.add(refusal.at(place));
            }
        });
        return found;
    }

    private static <T> void each(String pointer, List<T> all, java.util.function.BiConsumer<String, T> look) {
        for (int index = 0; index < all.size(); index++) {
            look.accept(pointer + "/" + index, all.get(index));
        }
    }

    /** On no day more than three (note: <i>3 maximum</i>); {@code others} are those of the same department. */
    public static boolean isOneTooMany(Convention wanted, List<Convention> others) {
        return Stream.concat(Stream.of(wanted), others.stream())
                .map(convention -> convention.selection().selectedOn())
                .filter(wanted::isInForce)
                .anyMatch(day -> inForce(others, day) >= MOST_OPERATORS);
    }

    private static long inForce(List<Convention> conventions, LocalDate day) {
        return conventions.stream().filter(one -> one.isInForce(day)).count();
    }
}
