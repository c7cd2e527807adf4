import { Button } from "@codegouvfr/react-dsfr/Button";
import { useQuery } from "@tanstack/react-query";
import { type Pair, type PairDecision, readPair } from "../api/households";
import { Loading } from "../app/Loading";
import { instant, zoneOf } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { pairDecisions, pairStates, householdTexts as texts } from "../texts/households";

interface Props {
    pair: Pair;
    mine: PairDecision;
    take: () => void;
}

const words = texts.conflict;

/** Somebody else decided otherwise meanwhile: both decisions, and the way on. */
export function DecisionConflict({ pair, mine, take }: Props) {
    const now = useQuery({
        queryKey: ["pairs", "conflict", pair.id],
        queryFn: ({ signal }) => readPair(pair.id, signal),
        staleTime: 0,
        gcTime: 0,
    });
    if (now.error !== null) {
        return <ProblemNotice thrown={now.error} retry={() => void now.refetch()} />;
    }
    if (now.data === undefined) {
        return <Loading />;
    }
    const { state, decision } = now.data.pair;
    return (
        <div role="alert" className="av-panel">
            <p className="fr-text--bold fr-mb-1v">{words.title}</p>
            <p>{words.lead}</p>
            <dl className="av-facts">
                <div>
                    <dt>{words.theirs}</dt>
                    <dd>{pairStates[state]}</dd>
                    {decision && (
                        <dd>
                            {texts.decided(instant(decision.at, zoneOf(pair.department)), decision.reason)}
                        </dd>
                    )}
                </div>
                <div>
                    <dt>{words.mine}</dt>
                    <dd>{pairDecisions[mine]}</dd>
                </div>
            </dl>
            <p>{words.after}</p>
            <Button type="button" size="small" priority="secondary" onClick={take}>
                {words.take}
            </Button>
        </div>
    );
}
