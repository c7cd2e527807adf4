import type { Referral } from "../api/referral";
import { TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import { useMe } from "../session/me";
import { messageTexts } from "../texts/allocation";
import { checks } from "../texts/forms";
import { RowForm } from "./RowForm";

const LIMIT = 1000;

interface Words {
    id: string;
    words: string;
}

interface Props {
    referral: Referral;
    /** A question to the partner, or the answer to it; also the field's name in what is sent. */
    kind: "question" | "answer";
    send: (words: string) => Promise<unknown>;
    sent: () => void;
}

/** What a team and a partner write to each other about a referral. */
export function WordsForm({ referral, kind, send, sent }: Props) {
    const { username } = useMe();
    const texts = messageTexts[kind];
    const pointer = `/${kind}`;
    const entry = useEntry<Words>({
        draft: `${username}.${kind}.${referral.id}`,
        start: () => ({ id: newId(), words: "" }),
        check: ({ words }) => [
            ...(words.trim() === "" ? [checks.choose(pointer, texts.missing)] : []),
            ...checks.length(pointer, words, LIMIT),
        ],
        send: ({ words }) => send(words),
        saved: sent,
    });
    return (
        <RowForm row={referral.id} entry={entry} help={texts.help} fields={[pointer]} send={texts.send}>
            {({ at, violations }) => (
                <TextField
                    pointer={at(pointer)}
                    label={texts.label}
                    hint={messageTexts.hint}
                    value={entry.values.words}
                    change={(words) => entry.change({ words })}
                    violations={violations}
                    limit={LIMIT}
                />
            )}
        </RowForm>
    );
}
