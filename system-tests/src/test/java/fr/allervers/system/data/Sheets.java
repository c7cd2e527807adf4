package fr.allervers.system.data;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A month's file as a clerk keeps it: a table. */
public final class Sheets {

    private static final String HEADER = "source;reference;stade;date_stade;adulte1_role;adulte1_nom;adulte1_prenom;"
            + "adulte1_naissance;adresse;code_postal;commune_insee;parc;dette_centimes;suivi_social";

    private Sheets() {}

    /** Rows of the CAF: good, without a name, of a social landlord, good. */
    public static String withTwoBadRows(Place place) {
        return Stream.of(
                        HEADER,
                        row(place, name(), "PRIVATE"),
                        row(place, "", "PRIVATE"),
                        row(place, name(), "SOCIAL"),
                        row(place, name(), "PRIVATE"))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Place place, String lastName, String sector) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(Words.number(18_000));
        return String.join(
                ";",
                "CAF",
                Referrals.reference(place),
                "CDP",
                place.today().minusDays(40).toString(),
                "TENANT",
                lastName,
                name(),
                born.toString(),
                Personal.remember(1 + Words.number(99) + " rue " + Words.name(5)),
                place.postalCode(),
                place.commune(),
                sector,
                "312000",
                "NONE");
    }

    private static String name() {
        return Personal.remember(Words.name(5));
    }
}
