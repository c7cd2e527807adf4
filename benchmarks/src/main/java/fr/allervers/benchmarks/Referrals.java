package fr.allervers.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Synthetic referrals, each of a household of its own, spread over departments. */
final class Referrals {

    /** Department and one of its communes. */
    record Town(String department, String commune) {}

    static final List<Town> TOWNS = List.of(
            new Town("93", "93066"),
            new Town("75", "75056"),
            new Town("38", "38185"),
            new Town("69", "69123"),
            new Town("59", "59350"),
            new Town("44", "44109"),
            new Town("31", "31555"),
            new Town("974", "97411"));

    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "di", "fe", "gan", "hu", "jo", "kel", "lin", "mo", "nas", "o", "pri", "que", "ru", "sta", "ti",
            "vo", "wez", "xy");

    private Referrals() {}

    /** Names as far apart as real ones: 400 first names, many more family names, from the whole alphabet. */
    static String of(Town town, String reference) {
        RandomGenerator chance = ThreadLocalRandom.current();
        String lastName = syllables(chance, 4);
        int seed = chance.nextInt(1_000_000);
        return """
                {"source": "CAF", "sourceReference": "%s", "stage": "CDP", "stageDate": "2026-10-02", "household": {\
                "members": [{"role": "TENANT", "civility": "MME", "lastName": "%s", "firstName": "%s", \
                "birthDate": "%s"}], "composition": {"kind": "SINGLE_PARENT", "adults": 1, "children": 2}, \
                "phones": ["+33639%06d"], "address": {"lines": ["%d rue %s"], "postalCode": "93200", \
                "commune": "%s"}, "monthlyIncomeCents": 145000, "housingBenefit": {"kind": "APL", \
                "amountCents": 32000, "state": "PAID"}}, "lease": {"sector": "PRIVATE", "signedOn": "2019-05-01", \
                "rentCents": 78000, "chargesCents": 6000}, "arrears": {"amountCents": 312000, "since": "2026-05", \
                "declaredOn": "2026-09-15"}, "socialFollowUp": "NONE"}""".formatted(
                        reference,
                        lastName,
                        syllables(chance, 2),
                        LocalDate.of(1950, 2, 2).plusDays(chance.nextInt(18_000)),
                        seed,
                        1 + seed % 997,
                        lastName,
                        town.commune());
    }

    private static String syllables(RandomGenerator chance, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> SYLLABLES.get(chance.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    static String plan(Town town) {
        String operator = "equipe-" + town.department();
        return """
                {"stages": ["CDP"], "operators": [{"operator": "%s"}], \
                "quotas": [{"operator": "%s", "source": "CAF", "number": 10000}]}""".formatted(operator, operator);
    }
}
