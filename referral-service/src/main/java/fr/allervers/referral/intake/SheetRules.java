package fr.allervers.referral.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.kit.Violation;
import fr.allervers.referral.intake.PartnerRequests.ContactTriedRequest;
import fr.allervers.referral.intake.PartnerRequests.ProvenanceRequest;
import fr.allervers.referral.intake.ReferralRequests.CompositionRequest;
import fr.allervers.referral.intake.ReferralRequests.HousingBenefitRequest;
import fr.allervers.referral.intake.ReferralRequests.ReferralRequest;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must agree within the sheet of a household, and with the calendar. */
final class SheetRules {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ReferralRequest request;
    private final LocalDate today;
    private final List<Violation> found = new ArrayList<>();

    private SheetRules(ReferralRequest request, LocalDate today) {
        this.request = request;
        this.today = today;
    }

    /** {@code document}: the request as it is kept, into which the pointers of its provenance lead. */
    static List<Violation> violations(ReferralRequest request, String document, LocalDate today) {
        SheetRules rules = new SheetRules(request, today);
        rules.benefit(request.household().housingBenefit());
        rules.children(request.household().composition());
        rules.partner();
        if (request.provenance() != null) {
            rules.provenance(request.provenance(), tree(document));
        }
        return rules.found;
    }

    private void benefit(@Nullable HousingBenefitRequest benefit) {
        if (benefit != null) {
            notInTheFuture(benefit.suspendedOn(), "/household/housingBenefit/suspendedOn");
        }
    }

    private void children(@Nullable CompositionRequest composition) {
        if (composition != null
                && composition.childrenByAge() != null
                && composition.childrenByAge().total() != composition.children()) {
            found.add(IntakeRefusal.CHILDREN_DO_NOT_ADD_UP.at("/household/composition/childrenByAge"));
        }
    }

    private void partner() {
        if (request.signal() != null) {
            List<ContactTriedRequest> tried = request.signal().contactsTried();
            for (int index = 0; index < tried.size(); index++) {
                notInTheFuture(tried.get(index).triedOn(), "/signal/contactsTried/" + index + "/triedOn");
            }
        }
        if (request.orientation() != null) {
            notInTheFuture(request.orientation().decidedOn(), "/orientation/decidedOn");
        }
    }

    private void provenance(List<ProvenanceRequest> provenance, JsonNode document) {
        Set<String> named = new HashSet<>();
        for (int index = 0; index < provenance.size(); index++) {
            ProvenanceRequest one = provenance.get(index);
            String pointer = "/provenance/" + index;
            notInTheFuture(one.asOf(), pointer + "/asOf");
            if (isAbsent(document.at(one.field()))) {
                found.add(IntakeRefusal.PROVENANCE_OF_NOTHING.at(pointer + "/field"));
            }
            if (!named.add(one.field())) {
                found.add(IntakeRefusal.PROVENANCE_TWICE.at(pointer + "/field"));
            }
        }
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void notInTheFuture(@Nullable LocalDate date, String pointer) {
        if (date != null && date.isAfter(today)) {
            found.add(IntakeRefusal.DATE_IN_THE_FUTURE.at(pointer));
        }
    }

    private static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
