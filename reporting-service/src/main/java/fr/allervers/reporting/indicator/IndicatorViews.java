package fr.allervers.reporting.indicator;

import fr.allervers.reporting.indicator.domain.Figure;
import fr.allervers.reporting.indicator.domain.Group;
import fr.allervers.reporting.indicator.domain.Indicator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures and their definitions as callers read them. */
final class IndicatorViews {

    private IndicatorViews() {}

    @Schema(name = "Indicators")
    record IndicatorsView(
            @Schema(description = "Cut-off (date d'arrêté): asked again with it, the answer is the same")
            Instant asOf,

            @Schema(description = "First month", examples = "2026-10")
            String from,

            @Schema(description = "Last month", examples = "2026-10")
            String to,

            List<FigureView> rows) {

        static IndicatorsView of(ReadIndicators.Answer answer) {
            return new IndicatorsView(
                    answer.question().asOf(),
                    answer.question().period().from().toString(),
                    answer.question().period().to().toString(),
                    answer.figures().stream().map(FigureView::of).toList());
        }
    }

    @Schema(name = "Figure")
    record FigureView(
            @Schema(description = "Indicator id", examples = "I1a")
            String indicator,

            @Schema(description = "Version of its definition")
            int definitionVersion,

            @Schema(nullable = true, description = "Null when not asked for; so for every dimension") @Nullable
            String department,

            @Schema(nullable = true) @Nullable String operator,

            @Schema(nullable = true, description = "Stage at the fact, not today's") @Nullable
            String stage,

            @Schema(nullable = true) @Nullable String source,

            @Schema(nullable = true, examples = "2026-10") @Nullable
            String month,

            @Schema(nullable = true, description = "Null when nothing was transmitted or it makes no sense") @Nullable
            BigDecimal value,

            @Schema(nullable = true, description = "Of rates") @Nullable
            Long numerator,

            @Schema(nullable = true, description = "Of rates") @Nullable
            Long denominator,

            Figure.Status status,

            @Schema(description = "True while later entries are still expected")
            boolean provisional) {

        static FigureView of(Figure figure) {
            Group group = figure.group();
            return new FigureView(
                    figure.indicator().id(),
                    figure.indicator().version(),
                    group.department(),
                    group.operator(),
                    group.stage(),
                    group.source(),
                    group.month() == null ? null : group.month().toString(),
                    figure.value(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.status(),
                    figure.provisional());
        }
    }

    @Schema(name = "IndicatorDefinition")
    record DefinitionView(
            String id,
            int version,
            @Schema(description = "French name") String name,

            @Schema(description = "Definition in one or two French sentences")
            String definition,

            @Schema(description = "What is counted, or what is divided")
            String unit,

            @Schema(description = "True when months may be summed")
            boolean additive,

            Indicator.Kind kind,

            @Schema(description = "Days after the period during which the figure is provisional")
            int maturityDays) {

        static DefinitionView of(Indicator indicator) {
            return new DefinitionView(
                    indicator.id(),
                    indicator.version(),
                    indicator.title(),
                    indicator.definition(),
                    indicator.unit(),
                    indicator.additive(),
                    indicator.kind(),
                    indicator.maturityDays());
        }
    }
}
