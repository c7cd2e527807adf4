import { Button } from "@codegouvfr/react-dsfr/Button";
import { useQuery } from "@tanstack/react-query";
import type { Answer } from "../api/answer";
import { type Plan, readPlan } from "../api/referral";
import { Loading } from "../app/Loading";
import { WideTable } from "../app/WideTable";
import { ProblemNotice } from "../problems/ProblemNotice";
import { allocationTexts } from "../texts/allocation";
import { sources } from "../texts/labels";
import { cellOf, type Numbers, numbersOf, operatorsOf, SOURCES } from "./quotas";

interface Props {
    plan: Plan;
    mine: Numbers;
    keepMine: (now: Answer<Plan>) => void;
    takeTheirs: (now: Answer<Plan>) => void;
}

const texts = allocationTexts.conflict;

/** Somebody else changed the plan meanwhile: both versions side by side, and the choice. */
export function NumbersConflict({ plan, mine, keepMine, takeTheirs }: Props) {
    const now = useQuery({
        queryKey: ["plan", plan.department, plan.year, "conflict"],
        queryFn: ({ signal }) => readPlan(plan.department, plan.year, signal),
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
    return (
        <div role="alert" className="av-panel">
            <h3 className="fr-h6 fr-mb-1v">{texts.title}</h3>
            <p>{texts.lead}</p>
            <WideTable
                caption={texts.title}
                noCaption
                headers={[allocationTexts.operator, allocationTexts.source, texts.mine, texts.theirs]}
                data={compared(answer.body, mine).map(({ operator, source, own, recorded }) => [
                    operator,
                    source,
                    own || allocationTexts.none,
                    own === recorded ? (
                        recorded || allocationTexts.none
                    ) : (
                        <strong key={operator + source}>
                            {`${recorded || allocationTexts.none} (${texts.changed})`}
                        </strong>
                    ),
                ])}
            />
            <div className="av-actions">
                <Button type="button" onClick={() => keepMine(answer)}>
                    {texts.keepMine}
                </Button>
                <Button type="button" priority="secondary" onClick={() => takeTheirs(answer)}>
                    {texts.takeTheirs}
                </Button>
            </div>
        </div>
    );
}

function compared(now: Plan, mine: Numbers) {
    const recorded = numbersOf(now);
    return operatorsOf(now).flatMap((operator) =>
        SOURCES.map((source) => ({
            operator,
            source: sources[source],
            own: mine[cellOf(operator, source)] ?? "",
            recorded: recorded[cellOf(operator, source)] ?? "",
        })),
    );
}
