package fr.allervers.referral.household.domain;

import static fr.allervers.referral.household.domain.Comparison.Field.ADDRESS;
import static fr.allervers.referral.household.domain.Comparison.Field.COMMUNE;
import static java.util.Map.entry;

import fr.allervers.referral.household.domain.Comparison.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the household lives: the street's number and name; floor and door are written in too many ways.
 *
 * @param street the line with the street, as it is compared
 */
public record Dwelling(List<String> lines, String commune, Words street) {

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            entry("r", "rue"),
            entry("av", "avenue"),
            entry("ave", "avenue"),
            entry("bd", "boulevard"),
            entry("bld", "boulevard"),
            entry("boul", "boulevard"),
            entry("pl", "place"),
            entry("imp", "impasse"),
            entry("all", "allee"),
            entry("ch", "chemin"),
            entry("che", "chemin"),
            entry("rte", "route"),
            entry("sq", "square"),
            entry("crs", "cours"),
            entry("res", "residence"),
            entry("st", "saint"),
            entry("ste", "sainte"),
            entry("b", "bis"),
            entry("t", "ter"));

    private static final Pattern BETWEEN_NUMBER_AND_LETTER = Pattern.compile("(?<=\\d)(?=\\p{L})");
    private static final Pattern NUMBER_AND_NAME = Pattern.compile("\\d.*\\p{L}.*");

    public Dwelling {
        lines = List.copyOf(lines);
    }

    public Dwelling(List<String> lines, String commune) {
        this(lines, commune, streetOf(lines));
    }

    List<Comparison> compare(Dwelling other) {
        boolean sameCity = city().equals(other.city());
        return List.of(
                Comparison.of(ADDRESS, sameCity ? streets(other) : Reason.OTHER),
                Comparison.of(COMMUNE, sameCity ? communes(other) : Reason.OTHER));
    }

    private Reason communes(Dwelling other) {
        return commune.equals(other.commune) ? Reason.SAME : Reason.SAME_CITY;
    }

    private Reason streets(Dwelling other) {
        Words one = street;
        Words two = other.street;
        if (one.isEmpty() || two.isEmpty()) {
            return Reason.NOT_SAID;
        }
        if (one.sameAs(two)) {
            return Reason.SAME;
        }
        if (!number(one).equals(number(two))) {
            return Reason.OTHER;
        }
        if (one.partOf(two)) {
            return Reason.PART;
        }
        return one.slipOf(two) ? Reason.LETTERS : Reason.OTHER;
    }

    private static Optional<String> number(Words street) {
        return street.all().stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .findFirst();
    }

    /** Its usual short forms written out: {@code 12B, av.} is {@code 12 bis avenue}. */
    private static Words streetOf(List<String> lines) {
        return Words.of(lines.stream()
                .map(line -> BETWEEN_NUMBER_AND_LETTER.matcher(line).replaceAll(" "))
                .filter(line -> NUMBER_AND_NAME.matcher(line.strip()).matches())
                .findFirst()
                .map(Words::of)
                .map(words -> words.all().stream()
                        .map(word -> SHORT_FORMS.getOrDefault(word, word))
                        .collect(Collectors.joining(" ")))
                .orElseGet(() -> String.join(" ", lines)));
    }

    /** Paris, Lyon and Marseille have a code of their own for each municipal district. */
    String city() {
        if (commune.startsWith("751")) {
            return "75056";
        }
        if (commune.startsWith("6938")) {
            return "69123";
        }
        return commune.startsWith("132") && commune.compareTo("13201") >= 0 && commune.compareTo("13216") <= 0
                ? "13055"
                : commune;
    }
}
