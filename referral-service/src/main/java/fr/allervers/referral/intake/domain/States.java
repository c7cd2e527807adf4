package fr.allervers.referral.intake.domain;

import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.Month;
import java.time.LocalDate;

/** What a choice makes of a referral. */
public final class States {

    private States() {}

    public static Referral.State after(Choice choice, Month month, LocalDate today) {
        return switch (choice) {
            case Choice.Place place ->
                new Referral.State.Allocated(
                        place.taken().line(),
                        month.month(),
                        today.plusDays(month.plan().answerDays()));
            case Choice.Wait wait -> new Referral.State.Waitlisted(wait.reason());
        };
    }
}
