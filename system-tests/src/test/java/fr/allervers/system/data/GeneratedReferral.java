package fr.allervers.system.data;

import fr.allervers.partner.model.MemberRole;
import fr.allervers.partner.model.ReferralRequest;
import fr.allervers.partner.model.ReferredAddress;
import fr.allervers.partner.model.ReferredArrears;
import fr.allervers.partner.model.ReferredHousehold;
import fr.allervers.partner.model.ReferredLease;
import fr.allervers.partner.model.ReferredMember;
import fr.allervers.partner.model.Sector;
import fr.allervers.partner.model.SocialFollowUp;
import fr.allervers.partner.model.Source;
import fr.allervers.partner.model.Stage;
import java.time.LocalDate;

/** A referral as a partner writes it who generated its classes from the published API. */
public final class GeneratedReferral {

    private GeneratedReferral() {}

    /** A household of its own, referred by the CAF of the place. */
    public static ReferralRequest of(Place place) {
        LocalDate today = place.today();
        return new ReferralRequest()
                .source(Source.CAF)
                .sourceReference(Referrals.reference(place))
                .stage(Stage.CDP)
                .stageDate(today.minusDays(40))
                .household(household(place))
                .lease(new ReferredLease().sector(Sector.PRIVATE).rentCents(78_000L))
                .arrears(new ReferredArrears().amountCents(312_000L))
                .socialFollowUp(SocialFollowUp.NONE);
    }

    private static ReferredHousehold household(Place place) {
        return new ReferredHousehold()
                .addMembersItem(new ReferredMember()
                        .role(MemberRole.TENANT)
                        .lastName(Personal.remember(Words.name(5)))
                        .firstName(Personal.remember(Words.name(4)))
                        .birthDate(LocalDate.of(1950, 1, 1).plusDays(Words.number(18_000))))
                .address(new ReferredAddress()
                        .addLinesItem(Personal.remember(1 + Words.number(99) + " rue " + Words.name(5)))
                        .postalCode(place.postalCode())
                        .commune(place.commune()));
    }
}
