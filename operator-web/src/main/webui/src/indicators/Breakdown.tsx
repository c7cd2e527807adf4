import { Select } from "@codegouvfr/react-dsfr/Select";
import { lazy, Suspense } from "react";
import type { Definition, Figure } from "../api/reporting";
import { Loading } from "../app/Loading";
import { department } from "../format/departments";
import { ProblemNotice } from "../problems/ProblemNotice";
import { indicatorTexts as texts } from "../texts/indicators";
import { labelOf, sources, stages } from "../texts/labels";
import { definitionOf, figureText } from "./figures";
import { type Asked, breakdownOf, type Dimension } from "./question";
import { SortableTable } from "./SortableTable";
import { useIndicators } from "./useIndicators";

const DepartmentMap = lazy(() => import("./DepartmentMap"));

interface Props {
    asked: Asked;
    definitions: Definition[];
    charge: string[];
    change: (part: Partial<Asked>) => void;
}

/** One indicator, side by side: on the map and in a table that can be sorted. */
export function Breakdown({ asked, definitions, charge, change }: Props) {
    const breakdown = useIndicators(breakdownOf(asked));
    const name = definitionOf(definitions, asked.indicator)?.name ?? asked.indicator;
    const figures = breakdown.data?.rows ?? [];
    return (
        <section aria-labelledby="breakdown" className="fr-mt-6w">
            <h2 id="breakdown" className="fr-h4">
                {`${texts.breakdown} : ${name}`}
            </h2>
            <div className="av-narrow">
                <Select
                    label={texts.by}
                    nativeSelectProps={{
                        value: asked.by,
                        onChange: (event) => change({ by: event.currentTarget.value as Dimension }),
                    }}
                >
                    {Object.entries(texts.dimensions).map(([code, label]) => (
                        <option key={code} value={code}>
                            {label}
                        </option>
                    ))}
                </Select>
            </div>
            {breakdown.error !== null && (
                <ProblemNotice
                    thrown={breakdown.error}
                    retry={() => void breakdown.refetch()}
                    what={texts.breakdown}
                />
            )}
            {breakdown.isPending && <Loading />}
            {breakdown.data !== undefined && (
                <div
                    className={asked.by === "department" && charge.length > 1 ? "av-side-by-side" : undefined}
                >
                    {asked.by === "department" && charge.length > 1 && (
                        <Suspense fallback={<Loading />}>
                            <DepartmentMap name={name} indicator={asked.indicator} figures={figures} />
                        </Suspense>
                    )}
                    <SortableTable
                        caption={name}
                        columns={[texts.dimensions[asked.by], texts.value]}
                        rows={figures.map((figure) => ({
                            key: figure[asked.by] ?? "",
                            cells: [
                                { text: memberName(asked.by, figure), order: memberName(asked.by, figure) },
                                { text: figureText(figure), order: figure.value ?? -1 },
                            ],
                        }))}
                    />
                </div>
            )}
        </section>
    );
}

function memberName(dimension: Dimension, figure: Figure): string {
    const code = figure[dimension] ?? null;
    if (code === null) {
        return texts.none;
    }
    switch (dimension) {
        case "department":
            return department(code);
        case "stage":
            return labelOf(stages, code);
        case "source":
            return labelOf(sources, code);
        case "operator":
            return code;
    }
}
