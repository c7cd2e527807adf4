import type { Definition, Figure } from "../api/reporting";
import { figureStatuses } from "../texts/labels";
import { myDayTexts } from "../texts/myDay";
import { definitionOf, figureText } from "./figures";

interface Props {
    ids: readonly string[];
    definitions: Definition[];
    figures: Figure[];
    /** With the sentence that says what is counted. */
    explained?: boolean;
}

/** Figures side by side, each under its name. */
export function FigureTiles({ ids, definitions, figures, explained = false }: Props) {
    return (
        <dl className={explained ? "av-figures av-figures--explained" : "av-figures"}>
            {ids.map((id) => (
                <FigureTile
                    key={id}
                    definition={definitionOf(definitions, id)}
                    figure={figures.find((figure) => figure.indicator === id)}
                    explained={explained}
                />
            ))}
        </dl>
    );
}

interface TileProps {
    definition: Definition | undefined;
    figure: Figure | undefined;
    explained: boolean;
}

function FigureTile({ definition, figure, explained }: TileProps) {
    const marks = marksOf(figure);
    return (
        <div className="av-figure">
            <dt className="fr-text--sm fr-mb-0">{definition?.name}</dt>
            <dd className="fr-m-0">
                <span className="av-figure__value">{figureText(figure)}</span>
                {marks.length > 0 && <span className="fr-hint-text">{marks.join(", ")}</span>}
                {explained && definition !== undefined && (
                    <span className="fr-hint-text fr-mt-1v">{definition.definition}</span>
                )}
            </dd>
        </div>
    );
}

function marksOf(figure: Figure | undefined): string[] {
    if (figure === undefined || (figure.value ?? null) === null) {
        return [];
    }
    const partial = figure.status === "PARTIEL" ? [figureStatuses.PARTIEL.toLowerCase()] : [];
    return figure.provisional ? [...partial, myDayTexts.month.provisional] : partial;
}
