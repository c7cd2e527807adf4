import type { ReactNode } from "react";
import { RowForm } from "../allocation/RowForm";
import { TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import type { Failure } from "../problems/failure";
import { useMe } from "../session/me";
import { householdTexts as texts } from "../texts/households";
import { checkReason, oneLine, REASON_LIMIT } from "./reason";

interface Props {
    /** What is done, as the draft is named, and about what. */
    deed: string;
    of: string;
    help: string;
    label: string;
    send: (reason: string) => Promise<unknown>;
    sent: () => void;
    answerTo?: (failure: Failure) => ReactNode;
}

interface Reasoned {
    id: string;
    reason: string;
}

/** A deed that wants a reason and nothing else. */
export function ReasonForm({ deed, of, help, label, send, sent, answerTo }: Props) {
    const { username } = useMe();
    const entry = useEntry<Reasoned>({
        draft: `${username}.${deed}.${of}`,
        start: () => ({ id: newId(), reason: "" }),
        check: ({ reason }) => checkReason(reason),
        send: ({ reason }) => send(oneLine(reason)),
        saved: sent,
    });
    return (
        <RowForm
            row={`${of}/${deed}`}
            entry={entry}
            help={help}
            fields={["/reason"]}
            send={label}
            answerTo={answerTo}
        >
            {({ at, violations }) => (
                <TextField
                    pointer={at("/reason")}
                    label={texts.reason}
                    hint={texts.reasonHint}
                    value={entry.values.reason}
                    change={(reason) => entry.change({ reason })}
                    violations={violations}
                    limit={REASON_LIMIT}
                />
            )}
        </RowForm>
    );
}
