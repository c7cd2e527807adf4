package fr.allervers.visit.casefile.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; null narrows nothing.
 *
 * @param name a part of the tenant's name, normalised
 * @param before only cases with a smaller id: the next page, newest first
 */
public record CaseFilter(
        @Nullable String department,
        @Nullable String operator,
        @Nullable CaseState state,
        @Nullable ProcedureStage stage,
        @Nullable String name,
        @Nullable UUID before,
        int limit) {}
