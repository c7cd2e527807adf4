import { Button } from "@codegouvfr/react-dsfr/Button";
import { useQuery } from "@tanstack/react-query";
import type { Answer } from "../api/answer";
import { type CaseFile, readCase } from "../api/visit";
import { Loading } from "../app/Loading";
import { WideTable } from "../app/WideTable";
import { longDay } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { closureTexts } from "../texts/caseFile";
import { caseStates, closureMotives, stages } from "../texts/labels";

interface Props {
    caseId: string;
    seen: CaseFile;
    /** Ends the intervention on the version that is recorded now. */
    decideOn: (now: Answer<CaseFile>) => void;
    giveUp: () => void;
}

const texts = closureTexts.conflict;

/** Somebody else worked on the case meanwhile: both versions side by side, and the choice. */
export function ClosureConflict({ caseId, seen, decideOn, giveUp }: Props) {
    const now = useQuery({
        queryKey: ["case", caseId, "conflict"],
        queryFn: ({ signal }) => readCase(caseId, signal),
        staleTime: 0,
        gcTime: 0,
    });
    if (now.error !== null) {
        return <ProblemNotice thrown={now.error} retry={() => void now.refetch()} />;
    }
    if (now.data === undefined) {
        return <Loading />;
    }
    const answer = now.data;
    const closed = answer.body.state === "CLOSED";
    return (
        <div role="alert" className="av-panel">
            <h3 className="fr-h6 fr-mb-1v">{texts.title}</h3>
            <p>{closed ? texts.alreadyClosed : texts.lead}</p>
            <WideTable
                caption={texts.title}
                noCaption
                headers={[texts.field, texts.seen, texts.now]}
                data={differences(seen, answer.body).map(({ field, before, after }) => [
                    field,
                    before,
                    before === after ? after : <strong key={field}>{`${after} (${texts.changed})`}</strong>,
                ])}
            />
            <div className="av-actions">
                {!closed && (
                    <Button type="button" onClick={() => decideOn(answer)}>
                        {texts.goOn}
                    </Button>
                )}
                <Button type="button" priority="secondary" onClick={giveUp}>
                    {texts.giveUp}
                </Button>
            </div>
        </div>
    );
}

interface Difference {
    field: string;
    before: string;
    after: string;
}

/** What an agent decides on, as it was and as it is. */
export function differences(seen: CaseFile, now: CaseFile): Difference[] {
    const row = (field: string, text: (file: CaseFile) => string): Difference => ({
        field,
        before: text(seen),
        after: text(now),
    });
    return [
        row(texts.state, stateText),
        row(texts.stage, (file) => stages[file.stage]),
        row(texts.firstMetOn, (file) => dayText(file.firstMetOn)),
        row(texts.lastExchangeOn, (file) => dayText(file.lastExchangeOn)),
    ];
}

function stateText(file: CaseFile): string {
    const closure = file.closure ?? null;
    const state = caseStates[file.state];
    return closure === null ? state : `${state}, ${closureMotives[closure.motive].toLowerCase()}`;
}

function dayText(day: string | null | undefined): string {
    return day ? longDay(day) : texts.none;
}
