import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import type { Definition, Figure } from "../api/reporting";
import { WideTable } from "../app/WideTable";
import { indicatorTexts as texts } from "../texts/indicators";
import { figureText } from "./figures";

interface Props {
    definitions: Definition[];
    figures: Figure[];
}

/** Every figure beside what it counts, in the groups of the framing note. */
export function AllFigures({ definitions, figures }: Props) {
    return (
        <section aria-labelledby="all-figures" className="fr-mt-6w">
            <h2 id="all-figures" className="fr-h4 fr-mb-1v">
                {texts.all}
            </h2>
            <p className="fr-hint-text">{texts.allHelp}</p>
            {Object.entries(texts.groups).map(([prefix, title]) => (
                <Accordion key={prefix} label={title}>
                    <WideTable
                        caption={title}
                        noCaption
                        headers={[texts.name, texts.value, texts.definition]}
                        data={definitions
                            .filter((definition) => definition.id.startsWith(prefix))
                            .map((definition) => [
                                definition.name,
                                figureText(figures.find((figure) => figure.indicator === definition.id)),
                                `${definition.definition} (${definition.id}, ${texts.version(definition.version)})`,
                            ])}
                    />
                </Accordion>
            ))}
        </section>
    );
}
