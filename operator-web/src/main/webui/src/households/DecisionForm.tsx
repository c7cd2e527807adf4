import { RowForm } from "../allocation/RowForm";
import { decidePair, type Pair, type PairDecision } from "../api/households";
import { OneOfField, TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import { useMe } from "../session/me";
import { checks } from "../texts/forms";
import { pairDecisions, householdTexts as texts } from "../texts/households";
import { DecisionConflict } from "./DecisionConflict";
import { checkReason, oneLine, REASON_LIMIT } from "./reason";

interface Decision {
    id: string;
    decision: PairDecision | "";
    reason: string;
}

interface Props {
    pair: Pair;
    /** Something was decided, here or by somebody else. */
    done: (words: string) => void;
}

/** One household or two, with a reason. */
export function DecisionForm({ pair, done }: Props) {
    const { username } = useMe();
    const entry = useEntry<Decision>({
        draft: `${username}.pair.${pair.id}`,
        start: () => ({ id: newId(), decision: "", reason: "" }),
        check: ({ decision, reason }) => [
            ...(decision === "" ? [checks.choose("/decision", texts.choose)] : []),
            ...checkReason(reason),
        ],
        send: ({ decision, reason }) => decidePair(pair.id, decision as PairDecision, oneLine(reason)),
        saved: () => done(texts.done[entry.values.decision as PairDecision]),
    });
    const { values, change } = entry;
    return (
        <RowForm
            row={pair.id}
            entry={entry}
            help={texts.decideHelp}
            fields={["/decision", "/reason"]}
            send={texts.send}
            answerTo={(failure) =>
                failure.code === "pair-already-decided" && (
                    <DecisionConflict
                        pair={pair}
                        mine={values.decision as PairDecision}
                        take={() => {
                            entry.reset();
                            done(texts.conflict.taken);
                        }}
                    />
                )
            }
        >
            {({ at, violations }) => (
                <>
                    <OneOfField
                        pointer={at("/decision")}
                        label={texts.question}
                        options={pairDecisions}
                        value={values.decision}
                        change={(decision) => change({ decision })}
                        violations={violations}
                        small
                    />
                    <TextField
                        pointer={at("/reason")}
                        label={texts.reason}
                        hint={texts.reasonHint}
                        value={values.reason}
                        change={(reason) => change({ reason })}
                        violations={violations}
                        limit={REASON_LIMIT}
                    />
                </>
            )}
        </RowForm>
    );
}
