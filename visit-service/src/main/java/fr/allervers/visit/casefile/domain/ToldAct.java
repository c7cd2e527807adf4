package fr.allervers.visit.casefile.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * An act of the procedure as referral-service told it.
 *
 * @param id what others name it by: its event, or the referral whose own stage it is
 * @param mark the stage that it sets or shows, if it does
 * @param hearing what it says of a hearing, if it is one
 */
public record ToldAct(
        UUID id,
        Optional<StageMark> mark,
        Optional<UUID> supersedes,
        Optional<UUID> annuls,
        Optional<ToldHearing> hearing) {}
