package fr.allervers.referral.stage.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of one case: all its facts, and what follows from those that stand. In whatever order the facts came,
 * the same facts give the same procedure.
 *
 * @param opening the stage at which the case was opened: it holds as long as no fact says another
 */
public record Procedure(Stage opening, List<StageFact> facts, List<Retraction> retractions) {

    public Procedure {
        facts = facts.stream().sorted(StageFact.IN_TIME).toList();
        retractions = List.copyOf(retractions);
    }

    public Optional<StageFact> find(UUID id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The same procedure with one fact more, or the reason why it cannot be. */
    public Procedure with(StageFact added, LocalDate today) {
        Statement said = added.said();
        if (said.on().isAfter(today) && !said.mayLieAhead()) {
            throw StageRefusal.STAGE_IN_THE_FUTURE.refuse();
        }
        said.refersTo().forEach(this::known);
        if (said.supersedes() != null) {
            requireOwn(requireStanding(said.supersedes()), added.recordedBy());
        }
        if (said.annuls() != null) {
            requireStanding(said.annuls());
        }
        return new Procedure(
                        opening, Stream.concat(facts.stream(), Stream.of(added)).toList(), retractions)
                .inOrder();
    }

    /** The same procedure without a fact that should never have been entered. */
    public Procedure without(Retraction retraction) {
        StageFact target = known(retraction.factId());
        if (target.isOfReferral()) {
            throw StageRefusal.STAGE_OF_THE_REFERRAL.refuse();
        }
        requireOwn(target, retraction.recordedBy());
        requireStanding(target.id());
        return new Procedure(
                        opening,
                        facts,
                        Stream.concat(retractions.stream(), Stream.of(retraction))
                                .toList())
                .inOrder();
    }

    public Optional<Retraction> retraction(UUID factId) {
        return retractions.stream().filter(one -> one.factId().equals(factId)).findFirst();
    }

    /** A fact that was corrected does not come back when its correction is corrected, only when it is retracted. */
    public Standing standing(StageFact fact) {
        if (retraction(fact.id()).isPresent()) {
            return Standing.RETRACTED;
        }
        if (correction(fact).isPresent()) {
            return Standing.SUPERSEDED;
        }
        return any(other -> fact.id().equals(other.said().annuls()) && stands(other))
                ? Standing.ANNULLED
                : Standing.STANDING;
    }

    /** The facts that count, by day. */
    public List<StageFact> standing() {
        return facts.stream().filter(this::stands).toList();
    }

    public Stage stage() {
        return StageCourse.last(standing()).orElse(opening);
    }

    public Stage stageOn(LocalDate day) {
        return StageCourse.last(standing().stream()
                        .filter(fact -> !fact.said().on().isAfter(day))
                        .toList())
                .orElse(opening);
    }

    public List<Remark> remarks(StageFact fact) {
        return stands(fact) ? OrderRule.remarks(this, fact) : List.of();
    }

    public Optional<ImplicitRefusal> implicitRefusal() {
        return ImplicitRefusal.of(standing());
    }

    /** The fact that this one follows: the one it names, else the last such act on or before its day. */
    Optional<StageFact> before(StageFact fact, Set<ProcedureAct> acts) {
        Predicate<StageFact> such = one -> acts.contains(one.said().act()) && !one.equals(fact);
        return followed(fact)
                .filter(such)
                .or(() -> standing().reversed().stream()
                        .filter(such)
                        .filter(one -> !one.said().on().isAfter(fact.said().on()))
                        .findFirst());
    }

    private Procedure inOrder() {
        boolean contradicts = standing().stream()
                .anyMatch(fact -> followed(fact)
                        .filter(before ->
                                fact.said().on().isBefore(before.said().on()))
                        .isPresent());
        if (contradicts) {
            throw StageRefusal.STAGE_BEFORE_WHAT_IT_FOLLOWS.refuse();
        }
        return this;
    }

    /** As it stands today: the correction of what was named; empty when that does not stand any more. */
    private Optional<StageFact> followed(StageFact fact) {
        return named(fact.said().follows()).map(this::current).filter(this::stands);
    }

    private StageFact current(StageFact fact) {
        return correction(fact).map(this::current).orElse(fact);
    }

    private Optional<StageFact> correction(StageFact fact) {
        return facts.stream()
                .filter(other -> fact.id().equals(other.said().supersedes()))
                .filter(other -> retraction(other.id()).isEmpty())
                .findFirst();
    }

    private boolean stands(StageFact fact) {
        return standing(fact) == Standing.STANDING;
    }

    private boolean any(Predicate<StageFact> which) {
        return facts.stream().anyMatch(which);
    }

    private Optional<StageFact> named(@Nullable UUID id) {
        return id == null ? Optional.empty() : find(id);
    }

    private StageFact known(UUID id) {
        return find(id).orElseThrow(StageRefusal.STAGE_REFERS_TO_UNKNOWN::refuse);
    }

    private StageFact requireStanding(UUID id) {
        StageFact fact = known(id);
        if (!stands(fact)) {
            throw StageRefusal.STAGE_NOT_STANDING.refuse();
        }
        if (!fact.isOfReferral() && fact.eventId().isEmpty()) {
            throw StageRefusal.STAGE_TOLD_BEFORE_CORRECTIONS.refuse();
        }
        return fact;
    }

    private static void requireOwn(StageFact fact, Source by) {
        if (by != Source.CCAPEX && by != fact.recordedBy()) {
            throw StageRefusal.STAGE_OF_ANOTHER_PARTNER.refuse();
        }
    }
}
