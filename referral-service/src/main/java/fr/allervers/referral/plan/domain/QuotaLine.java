package fr.allervers.referral.plan.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import org.jspecify.annotations.Nullable;

/** What places are counted on: an operator, a source and, where the plan names one, a stage. */
public record QuotaLine(
        String operator, Source source, @Nullable Stage stage) {}
