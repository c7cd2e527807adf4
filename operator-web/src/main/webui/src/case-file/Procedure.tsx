import { Stepper } from "@codegouvfr/react-dsfr/Stepper";
import type { CaseFile, Stage } from "../api/visit";
import { caseFileTexts } from "../texts/caseFile";
import { labelOf, stages } from "../texts/labels";
import { type TimelineItem, useTimeline } from "./useCaseFile";

const ORDER = Object.keys(stages) as Stage[];
const texts = caseFileTexts.procedure;

/** How far the eviction procedure is, and the dates of its acts. */
export function Procedure({ file, today }: { file: CaseFile; today: string }) {
    const timeline = useTimeline(file.caseId);
    const place = ORDER.indexOf(file.stage);
    const next = ORDER[place + 1];
    const facts = stageFacts(timeline.data ?? []);
    return (
        <section aria-labelledby="procedure" className="av-panel">
            <h2 id="procedure" className="fr-h5 fr-mb-1w">
                {texts.title}
            </h2>
            <Stepper
                className="fr-mb-2w"
                currentStep={place + 1}
                stepCount={ORDER.length}
                title={stages[file.stage]}
                nextTitle={next === undefined ? undefined : stages[next]}
            />
            {file.hearingOn && (
                <p className="fr-text--bold">
                    {file.hearingOn < today
                        ? texts.hearingPast(file.hearingOn)
                        : texts.hearing(file.hearingOn)}
                </p>
            )}
            {facts.length > 0 && (
                <>
                    <h3 className="fr-text--sm fr-text--bold fr-mb-1v">{texts.facts}</h3>
                    <ul className="av-plain">
                        {facts.map((fact) => (
                            <li key={fact.id}>{`${labelOf(stages, fact.stage)}, ${fact.when}`}</li>
                        ))}
                    </ul>
                </>
            )}
        </section>
    );
}

interface StageFact {
    id: string;
    stage: string;
    when: string;
}

/** What was told of the procedure, by date; without any act, the stage at which the household was referred. */
export function stageFacts(items: TimelineItem[]): StageFact[] {
    const told = items.filter((item) => item.kind === "STAGE_REACHED").map(factOf);
    const opening = items
        .filter(
            (item) => item.kind === "CASE_OPENED" && !told.some((fact) => fact.stage === item.codes.stage),
        )
        .map((item) => ({ ...factOf(item), when: texts.atOpening }));
    return [...opening, ...told];
}

function factOf(item: TimelineItem): StageFact {
    return { id: item.id, stage: item.codes.stage ?? "", when: texts.at(item.occurredOn) };
}
