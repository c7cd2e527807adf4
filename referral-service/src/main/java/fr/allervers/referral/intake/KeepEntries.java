package fr.allervers.referral.intake;

import fr.allervers.kit.Beside;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.ChoiceStore;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.household.HouseholdStore;
import fr.allervers.referral.household.HouseholdStore.NewCase;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what was entered in the register, with the choices that were made, and tells it. */
@ApplicationScoped
public class KeepEntries {

    private final HouseholdStore households;
    private final ReferralStore referrals;
    private final PlaceStore places;
    private final ChoiceStore choices;
    private final Procedures procedures;
    private final IntakeOutgoing events;

    public KeepEntries(
            HouseholdStore households,
            ReferralStore referrals,
            PlaceStore places,
            ChoiceStore choices,
            Procedures procedures,
            IntakeOutgoing events) {
        this.households = households;
        this.referrals = referrals;
        this.places = places;
        this.choices = choices;
        this.procedures = procedures;
        this.events = events;
    }

    Uni<List<Entry>> within(Tx tx, List<Entry> entries, List<Month> months) {
        Beside<Outbox.Written> letters = events.write(entries);
        List<NewCase> opened = entries.stream()
                .filter(Entry::opensCase)
                .map(Entry::referral)
                .map(KeepEntries::newCase)
                .toList();
        return households
                .open(tx, opened)
                .chain(() -> referrals.insert(tx, entries))
                .chain(() -> procedures.follow(tx, joined(entries)))
                .chain(() -> places.save(tx, months))
                .chain(() -> choices.add(
                        tx,
                        entries.stream()
                                .flatMap(entry -> entry.chosen().stream())
                                .toList()))
                .chain(() -> events.tell(tx, letters))
                .replaceWith(entries);
    }

    /** The cases that a referral joined. */
    private static Set<UUID> joined(List<Entry> entries) {
        return entries.stream()
                .map(Entry::referral)
                .filter(referral -> referral.state() instanceof Referral.State.Attached)
                .map(Referral::caseId)
                .collect(Collectors.toSet());
    }

    private static NewCase newCase(Referral referral) {
        Optional<String> operator = referral.state() instanceof Referral.State.Allocated allocated
                ? Optional.of(allocated.operator())
                : Optional.empty();
        CaseFacts facts = new CaseFacts(
                referral.caseId(),
                referral.householdId().orElseThrow(),
                referral.department(),
                operator,
                referral.stage(),
                referral.source());
        return new NewCase(facts, referral.id());
    }
}
