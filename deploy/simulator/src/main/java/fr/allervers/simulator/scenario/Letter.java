package fr.allervers.simulator.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a partner writes it down.
 *
 * @param writtenOn the day of the transfer
 * @param ineligible what makes it one to turn away, null when nothing does
 */
record Letter(
        String reference,
        Source source,
        Stage stage,
        LocalDate writtenOn,
        LocalDate stageDate,
        @Nullable LocalDate hearing,
        Household household,
        @Nullable Ineligible ineligible) {

    private static final long TOO_LITTLE_CENTS = 31_000;

    ObjectNode json() {
        ObjectNode letter = Json.object()
                .put("source", source.name())
                .put("sourceReference", reference)
                .put("stage", stage.name())
                .put("stageDate", stageDate.toString());
        if (hearing != null) {
            letter.put("hearingDate", hearing.toString());
        }
        letter.set("household", householdJson());
        letter.set("lease", lease());
        letter.set("arrears", arrears());
        letter.put("socialFollowUp", ineligible == Ineligible.KNOWN_TO_SOCIAL_SERVICES ? "CCAS" : "NONE");
        if (stage == Stage.ASSIGNATION) {
            letter.putObject("dsf")
                    .put(
                            "proposedOn",
                            stageDate.plusDays(5).isAfter(writtenOn)
                                    ? stageDate.toString()
                                    : stageDate.plusDays(5).toString())
                    .put("answered", ineligible == Ineligible.DSF_ANSWERED);
        }
        if (stage == Stage.RFP) {
            letter.putObject("enquiry").put("met", false).put("toUpdate", false);
        }
        return letter;
    }

    private ObjectNode householdJson() {
        ObjectNode json = Json.object();
        ArrayNode members = json.putArray("members");
        household.members().stream().map(Person::json).forEach(members::add);
        json.putObject("composition")
                .put("kind", household.kind().name())
                .put("adults", household.members().size())
                .put("children", household.children());
        ArrayNode phones = json.putArray("phones");
        household.phones().forEach(phones::add);
        if (household.rentCents() % 500 != 0) {
            json.put("email", email());
        }
        ObjectNode address = json.putObject("address");
        address.putArray("lines").add(household.street());
        address.put("postalCode", household.commune().postalCode())
                .put("commune", household.commune().code());
        json.put("monthlyIncomeCents", household.incomeCents());
        if (household.benefit() != Household.Benefit.NONE) {
            json.putObject("housingBenefit")
                    .put("kind", household.benefit().name())
                    .put("amountCents", household.benefitCents())
                    .put("state", household.monthsUnpaid() > 12 ? "SUSPENDED" : "PAID")
                    .put("thirdPartyPayment", true);
        }
        return json;
    }

    /** A domain that exists for examples only (RFC 2606). */
    private String email() {
        Person tenant = household.tenant();
        return Names.plain(tenant.firstName()) + "." + Names.plain(tenant.lastName()) + "@example.org";
    }

    private ObjectNode lease() {
        ObjectNode lease = Json.object()
                .put("sector", ineligible == Ineligible.NOT_PRIVATE_PARK ? "SOCIAL" : "PRIVATE")
                .put(
                        "signedOn",
                        writtenOn.minusMonths(24L + household.monthsUnpaid()).toString())
                .put("rentCents", household.rentCents())
                .put("chargesCents", household.chargesCents());
        lease.putObject("landlord").put("kind", landlordKind()).put("name", "Bailleur simulé " + household.key());
        return lease;
    }

    /** Shares of landlords are not published: a placeholder of ours. */
    private String landlordKind() {
        return switch ((int) (household.chargesCents() / 100 % 10)) {
            case 0 -> "COMPANY";
            case 1 -> "FAMILY_COMPANY";
            case 2, 3 -> "AGENCY";
            default -> "PERSON";
        };
    }

    private ObjectNode arrears() {
        boolean small = ineligible == Ineligible.ARREARS_BELOW_THRESHOLD;
        return Json.object()
                .put("amountCents", small ? TOO_LITTLE_CENTS : household.arrearsCents())
                .put(
                        "since",
                        YearMonth.from(writtenOn)
                                .minusMonths(household.monthsUnpaid())
                                .toString())
                .put("declaredOn", stageDate.toString());
    }
}
