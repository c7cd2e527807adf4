package fr.allervers.referral.imports.domain;

import static fr.allervers.referral.imports.domain.Column.Kind.DATE;
import static fr.allervers.referral.imports.domain.Column.Kind.LIST;
import static fr.allervers.referral.imports.domain.Column.Kind.NUMBER;
import static fr.allervers.referral.imports.domain.Column.Kind.TEXT;
import static fr.allervers.referral.imports.domain.Column.Kind.YES_NO;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of the CSV form: one for each field of a referral, in the order of the document. A new field is a line. */
public final class Columns {

    /** Adults, contacts and provenances that a row can name. */
    public static final int ADULTS = 3;

    public static final List<Column> ALL = Stream.of(
                    Stream.of(
                            required("source", "/source", TEXT),
                            required("reference", "/sourceReference", TEXT),
                            required("stade", "/stage", TEXT),
                            required("date_stade", "/stageDate", DATE),
                            optional("date_audience", "/hearingDate", DATE),
                            optional("reference_allocataire", "/household/allocataireReference", TEXT)),
                    IntStream.range(0, ADULTS).boxed().flatMap(Columns::ofAdult),
                    Stream.of(
                            optional("menage_type", "/household/composition/kind", TEXT),
                            optional("menage_adultes", "/household/composition/adults", NUMBER),
                            optional("menage_enfants", "/household/composition/children", NUMBER),
                            optional("enfants_moins_de_3", "/household/composition/childrenByAge/under3", NUMBER),
                            optional("enfants_3_a_10", "/household/composition/childrenByAge/from3To10", NUMBER),
                            optional("enfants_11_a_17", "/household/composition/childrenByAge/from11To17", NUMBER),
                            optional("enfants_majeurs", "/household/composition/childrenByAge/from18", NUMBER),
                            optional("situation_familiale", "/household/composition/maritalSituation", TEXT),
                            optional("telephones", "/household/phones", LIST),
                            optional("courriel", "/household/email", TEXT),
                            required("adresse", "/household/address/lines", LIST),
                            required("code_postal", "/household/address/postalCode", TEXT),
                            required("commune_insee", "/household/address/commune", TEXT),
                            optional("ressources_centimes", "/household/monthlyIncomeCents", NUMBER),
                            optional("ressources_tranche", "/household/resources/bracket", TEXT),
                            optional("quotient_familial_centimes", "/household/resources/familyQuotientCents", NUMBER),
                            optional("aide_type", "/household/housingBenefit/kind", TEXT),
                            optional("aide_centimes", "/household/housingBenefit/amountCents", NUMBER),
                            optional("aide_etat", "/household/housingBenefit/state", TEXT),
                            optional("aide_tiers_payant", "/household/housingBenefit/thirdPartyPayment", YES_NO),
                            optional("aide_suspendue_le", "/household/housingBenefit/suspendedOn", DATE),
                            required("parc", "/lease/sector", TEXT),
                            optional("bail_signe_le", "/lease/signedOn", DATE),
                            optional("loyer_centimes", "/lease/rentCents", NUMBER),
                            optional("charges_centimes", "/lease/chargesCents", NUMBER),
                            optional("bailleur_type", "/lease/landlord/kind", TEXT),
                            optional("bailleur_nom", "/lease/landlord/name", TEXT),
                            optional("bailleur_telephone", "/lease/landlord/phone", TEXT),
                            optional("bailleur_courriel", "/lease/landlord/email", TEXT),
                            optional("bailleur_siret", "/lease/landlord/siret", TEXT),
                            required("dette_centimes", "/arrears/amountCents", NUMBER),
                            optional("dette_depuis", "/arrears/since", TEXT),
                            optional("dette_declaree_le", "/arrears/declaredOn", DATE),
                            required("suivi_social", "/socialFollowUp", TEXT),
                            optional("dsf_propose_le", "/dsf/proposedOn", DATE),
                            optional("dsf_moyen", "/dsf/channel", TEXT),
                            optional("dsf_relances", "/dsf/reminders", NUMBER),
                            optional("dsf_repondu", "/dsf/answered", YES_NO),
                            optional("enquete_rencontre", "/enquiry/met", YES_NO),
                            optional("enquete_a_refaire", "/enquiry/toUpdate", YES_NO),
                            optional("orientation_decidee_le", "/orientation/decidedOn", DATE),
                            optional("orientation_motif", "/orientation/reason", TEXT),
                            optional("vulnerabilites", "/vulnerabilities", LIST),
                            optional("stock_treve", "/backlog", YES_NO)),
                    IntStream.range(0, ADULTS).boxed().flatMap(Columns::ofContact),
                    IntStream.range(0, ADULTS).boxed().flatMap(Columns::ofProvenance))
            .flatMap(Function.identity())
            .toList();

    private static final Map<String, Column> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Column::name, Function.identity()));

    private Columns() {}

    public static Optional<Column> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The column to look at for what is wrong there: the field's own, else the first that would fill it. */
    public static Optional<Column> at(String pointer) {
        return around(pointer).or(() -> below(pointer));
    }

    private static Optional<Column> around(String pointer) {
        return ALL.stream()
                .filter(column -> (pointer + "/").startsWith(column.pointer() + "/"))
                .findFirst();
    }

    private static Optional<Column> below(String pointer) {
        return pointer.isEmpty()
                ? Optional.empty()
                : ALL.stream()
                        .filter(column -> column.pointer().startsWith(pointer + "/"))
                        .min(Comparator.comparing(column -> !column.required()));
    }

    private static Stream<Column> ofAdult(int index) {
        String name = "adulte" + (index + 1) + "_";
        String pointer = "/household/members/" + index + "/";
        boolean tenant = index == 0;
        return Stream.of(
                new Column(name + "role", pointer + "role", TEXT, tenant),
                optional(name + "civilite", pointer + "civility", TEXT),
                new Column(name + "nom", pointer + "lastName", TEXT, tenant),
                new Column(name + "prenom", pointer + "firstName", TEXT, tenant),
                optional(name + "naissance", pointer + "birthDate", DATE),
                optional(name + "activite", pointer + "occupation", TEXT));
    }

    /** Contacts that a social service tried; a row can name as many as adults. */
    private static Stream<Column> ofContact(int index) {
        String name = "contact" + (index + 1) + "_";
        String pointer = "/signal/contactsTried/" + index + "/";
        return Stream.of(
                optional(name + "moyen", pointer + "means", TEXT), optional(name + "date", pointer + "triedOn", DATE));
    }

    private static Stream<Column> ofProvenance(int index) {
        String name = "provenance" + (index + 1) + "_";
        String pointer = "/provenance/" + index + "/";
        return Stream.of(
                optional(name + "champ", pointer + "field", TEXT),
                optional(name + "origine", pointer + "origin", TEXT),
                optional(name + "date", pointer + "asOf", DATE));
    }

    private static Column required(String name, String pointer, Column.Kind kind) {
        return new Column(name, pointer, kind, true);
    }

    private static Column optional(String name, String pointer, Column.Kind kind) {
        return new Column(name, pointer, kind, false);
    }
}
