package fr.allervers.referral.stage.domain;

import fr.allervers.referral.domain.Source;
import java.time.Instant;
import java.util.UUID;

/** A fact should never have been entered; nothing takes its place. */
public record Retraction(UUID factId, RetractionReason reason, Source recordedBy, Instant recordedAt) {}
