package fr.allervers.referral.intake;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Requests;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.eligibility.domain.Situation;
import fr.allervers.referral.intake.ReferralRequests.HouseholdRequest;
import fr.allervers.referral.intake.ReferralRequests.ReferralRequest;
import fr.allervers.referral.intake.ReferralRequests.Sector;
import fr.allervers.referral.intake.ReferralRequests.SocialFollowUp;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.Identity;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a partner sent into an arrival, or says everything that is wrong with it. */
@ApplicationScoped
public class Arrivals {

    private final Requests requests;
    private final Communes communes;
    private final Clock clock;

    public Arrivals(Requests requests, Communes communes, Clock clock) {
        this.requests = requests;
        this.communes = communes;
        this.clock = clock;
    }

    /** One line of an import; throws {@link BadRequest}. */
    public Arrival read(byte[] json, Scope scope) {
        return of(requests.read(json, ReferralRequest.class), scope);
    }

    public Arrival of(ReferralRequest request, Scope scope) {
        Optional<Commune> commune = communes.find(request.household().address().commune());
        String details = requests.write(request);
        BadRequest.ifAny(violations(request, details, scope, commune));
        return new Arrival(
                Fingerprint.of(details),
                request.source(),
                request.sourceReference(),
                commune.orElseThrow().department(),
                request.stage(),
                request.stageDate(),
                request.hearingDate(),
                situation(request),
                identity(request),
                details);
    }

    private List<Violation> violations(
            ReferralRequest request, String details, Scope scope, Optional<Commune> commune) {
        List<Violation> found = new ArrayList<>();
        if (!scope.partnerKind().equals(Optional.of(request.source().name()))) {
            found.add(IntakeRefusal.SOURCE_NOT_YOURS.at("/source"));
        }
        if (commune.isEmpty()) {
            found.add(IntakeRefusal.COMMUNE_UNKNOWN.at("/household/address/commune"));
        } else if (!scope.covers(commune.get().department())) {
            found.add(IntakeRefusal.DEPARTMENT_NOT_YOURS.at("/household/address/commune"));
        }
        LocalDate today = DepartmentZone.today(commune.map(Commune::department).orElse("75"), clock.instant());
        future(request, today, found);
        found.addAll(SheetRules.violations(request, details, today));
        return found;
    }

    private static void future(ReferralRequest request, LocalDate today, List<Violation> found) {
        notAfter(today, request.stageDate(), "/stageDate", found);
        notAfter(today, request.lease().signedOn(), "/lease/signedOn", found);
        notAfter(today, request.arrears().declaredOn(), "/arrears/declaredOn", found);
        String since = request.arrears().since();
        notAfter(today, since == null ? null : LocalDate.parse(since + "-01"), "/arrears/since", found);
        if (request.dsf() != null) {
            notAfter(today, request.dsf().proposedOn(), "/dsf/proposedOn", found);
        }
        for (int index = 0; index < request.household().members().size(); index++) {
            LocalDate birth = request.household().members().get(index).birthDate();
            notAfter(today, birth, "/household/members/" + index + "/birthDate", found);
        }
    }

    private static void notAfter(LocalDate today, @Nullable LocalDate date, String pointer, List<Violation> found) {
        if (date != null && date.isAfter(today)) {
            found.add(IntakeRefusal.DATE_IN_THE_FUTURE.at(pointer));
        }
    }

    private static Situation situation(ReferralRequest request) {
        return new Situation(
                request.stage(),
                request.source(),
                request.lease().sector() == Sector.PRIVATE,
                request.arrears().amountCents(),
                request.lease().rentCents(),
                request.vulnerabilities() == null
                        ? 0
                        : Set.copyOf(request.vulnerabilities()).size(),
                isFollowed(request),
                request.stage() == Stage.ASSIGNATION
                        && request.dsf() != null
                        && Boolean.TRUE.equals(request.dsf().answered()),
                request.enquiry() != null && request.enquiry().met(),
                request.enquiry() != null && request.enquiry().toUpdate(),
                Boolean.TRUE.equals(request.backlog()));
    }

    /** What a social service itself signals it knows, and cannot reach: that is why it signals (note). */
    private static boolean isFollowed(ReferralRequest request) {
        return request.source() != Source.SOCIAL_SERVICE && request.socialFollowUp() != SocialFollowUp.NONE;
    }

    /** Who the household is, from what a partner once sent. */
    Identity identity(String details) {
        return identity(requests.readAgain(details, ReferralRequest.class));
    }

    private static Identity identity(ReferralRequest request) {
        HouseholdRequest household = request.household();
        return new Identity(
                household.members().stream()
                        .map(member -> new Identity.Person(
                                member.role().name(),
                                member.civility() == null
                                        ? null
                                        : member.civility().name(),
                                member.lastName(),
                                member.firstName(),
                                member.birthDate(),
                                member.occupation() == null
                                        ? null
                                        : member.occupation().name()))
                        .toList(),
                household.phones() == null ? List.of() : household.phones(),
                household.email(),
                household.address().lines(),
                household.address().postalCode(),
                household.address().commune(),
                ToldCircumstances.of(request));
    }
}
