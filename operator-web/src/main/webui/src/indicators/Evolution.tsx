import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import type { Definition, Figure } from "../api/reporting";
import { Loading } from "../app/Loading";
import { WideTable } from "../app/WideTable";
import { monthName, monthsBetween, shortMonthName } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { indicatorTexts as texts } from "../texts/indicators";
import { BarChart } from "./BarChart";
import { definitionOf, figureText } from "./figures";
import { IndicatorChoice } from "./IndicatorChoice";
import { type Asked, evolutionOf } from "./question";
import { useIndicators } from "./useIndicators";

interface Props {
    asked: Asked;
    definitions: Definition[];
    change: (part: Partial<Asked>) => void;
}

/** One indicator, month by month, drawn and in a table. */
export function Evolution({ asked, definitions, change }: Props) {
    const evolution = useIndicators(evolutionOf(asked));
    const months = evolution.data === undefined ? [] : monthsBetween(evolution.data.from, evolution.data.to);
    const figureOf = (month: string) => monthFigure(evolution.data?.rows ?? [], asked.indicator, month);
    const name = definitionOf(definitions, asked.indicator)?.name ?? asked.indicator;
    return (
        <section aria-labelledby="evolution" className="fr-mt-6w">
            <h2 id="evolution" className="fr-h4">
                {texts.evolution}
            </h2>
            <div className="av-narrow">
                <IndicatorChoice
                    value={asked.indicator}
                    definitions={definitions}
                    change={(indicator) => change({ indicator })}
                />
            </div>
            {evolution.error !== null && (
                <ProblemNotice
                    thrown={evolution.error}
                    retry={() => void evolution.refetch()}
                    what={texts.evolution}
                />
            )}
            {evolution.isPending && <Loading />}
            {months.length > 0 && (
                <>
                    <BarChart
                        bars={months.map((month) => ({
                            key: month,
                            label: shortMonthName(month),
                            value: figureOf(month)?.value ?? null,
                            text: figureText(figureOf(month)),
                            provisional: figureOf(month)?.provisional ?? false,
                        }))}
                    />
                    <Accordion label={`${texts.asTable} : ${name}`}>
                        <WideTable
                            caption={name}
                            noCaption
                            headers={[texts.month, texts.value]}
                            data={months.map((month) => [monthName(month), tableText(figureOf(month))])}
                        />
                    </Accordion>
                </>
            )}
        </section>
    );
}

function monthFigure(figures: Figure[], indicator: string, month: string): Figure | undefined {
    return figures.find((figure) => figure.indicator === indicator && figure.month === month);
}

function tableText(figure: Figure | undefined): string {
    const text = figureText(figure);
    return figure?.provisional && figure.value != null ? `${text} (${texts.provisional})` : text;
}
