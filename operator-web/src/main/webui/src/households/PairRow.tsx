import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Why } from "../allocation/Why";
import { type Pair, type PairedReferral, type PairState, reverseMerge } from "../api/households";
import { StageBadge } from "../cases/badges";
import { instant, shortDay, zoneOf } from "../format/dates";
import { useMay } from "../session/me";
import { pairStates, householdTexts as texts } from "../texts/households";
import { sources } from "../texts/labels";
import { DecisionForm } from "./DecisionForm";
import { LikenessFacts } from "./LikenessFacts";
import { PairIdentity } from "./PairIdentity";
import { ReasonForm } from "./ReasonForm";

interface Props {
    pair: Pair;
    done: (words: string) => void;
}

const severities: Record<PairState, "info" | "success" | undefined> = {
    OPEN: "info",
    SAME: "success",
    DIFFERENT: undefined,
};

/** Two households that may be one, and what was or may be decided of them. */
export function PairRow({ pair, done }: Props) {
    const { one, other, state, likeness, decision, foundAt } = pair;
    const zone = zoneOf(pair.department);
    return (
        <li className="av-row av-row--tall">
            <div className="av-row__who">
                <strong>{texts.pairOf(one.sourceReference, other.sourceReference)}</strong>
                <span className="fr-hint-text">{[receivedOf(one), receivedOf(other)].join("\u00a0; ")}</span>
                <span className="fr-hint-text">{texts.found(instant(foundAt, zone))}</span>
                {decision && (
                    <span className="av-block av-words" dir="auto">
                        {texts.decided(instant(decision.at, zone), decision.reason)}
                    </span>
                )}
                {likeness == null ? (
                    <p className="fr-mb-0">{texts.byPerson}</p>
                ) : (
                    <Why label={texts.likeness} of={nameOf(pair)}>
                        {() => <LikenessFacts likeness={likeness} />}
                    </Why>
                )}
                <PairActions pair={pair} done={done} />
            </div>
            <div className="av-row__badges">
                <Badge small noIcon severity={severities[state]}>
                    {pairStates[state]}
                </Badge>
                <StageBadge stage={one.stage} />
                {other.stage !== one.stage && <StageBadge stage={other.stage} />}
            </div>
        </li>
    );
}

function PairActions({ pair, done }: Props) {
    const mayDecide = useMay("decidePairs") && pair.state === "OPEN";
    const mayReverse = useMay("reverseMerges") && pair.state === "SAME";
    const of = nameOf(pair);
    return (
        <>
            <Why label={texts.who} of={of}>
                {() => <PairIdentity pair={pair} />}
            </Why>
            {mayDecide && (
                <Why label={texts.decide} of={of}>
                    {() => <DecisionForm pair={pair} done={done} />}
                </Why>
            )}
            {mayReverse && (
                <Why label={texts.reverse} of={of}>
                    {() => (
                        <ReasonForm
                            deed="reversal"
                            of={pair.id}
                            help={texts.reverseHelp}
                            label={texts.reverseSend}
                            send={(reason) => reverseMerge(pair.id, reason)}
                            sent={() => done(texts.reversed)}
                            answerTo={(failure) =>
                                failure.kind === "missing" && (
                                    <p role="alert" className="fr-error-text">
                                        {texts.otherWay}
                                    </p>
                                )
                            }
                        />
                    )}
                </Why>
            )}
        </>
    );
}

function nameOf({ one, other }: Pair): string {
    return texts.pairOf(one.sourceReference, other.sourceReference);
}

function receivedOf({ source, receivedAt }: PairedReferral): string {
    return texts.received(sources[source], shortDay(receivedAt.slice(0, 10)));
}
