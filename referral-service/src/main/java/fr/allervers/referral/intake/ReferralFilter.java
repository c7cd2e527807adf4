package fr.allervers.referral.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a listing asks for; null means any. */
public record ReferralFilter(
        @Nullable String department,
        @Nullable String source,
        @Nullable String state,
        @Nullable String stage,
        @Nullable String sourceReference,
        @Nullable Boolean overdue,
        @Nullable UUID after) {}
