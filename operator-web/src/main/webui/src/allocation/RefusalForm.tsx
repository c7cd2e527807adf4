import { type Referral, type RefusalMotive, refuseReferral } from "../api/referral";
import { newId, useEntry } from "../forms/useEntry";
import { useMe } from "../session/me";
import { answerTexts as texts } from "../texts/allocation";
import { refusalMotives } from "../texts/referralLabels";
import { checkMotive, type Motivated, MotiveFields } from "./MotiveFields";
import { RowForm } from "./RowForm";

interface Refusal extends Motivated<RefusalMotive> {
    id: string;
}

/** Why the team cannot take a household on. */
export function RefusalForm({ referral, refused }: { referral: Referral; refused: () => void }) {
    const { username } = useMe();
    const entry = useEntry<Refusal>({
        draft: `${username}.refusal.${referral.id}`,
        start: () => ({ id: newId(), motive: "", comment: "" }),
        check: checkMotive,
        send: ({ motive, comment }) => refuseReferral(referral.id, motive as RefusalMotive, comment),
        saved: refused,
    });
    const { values, change } = entry;
    return (
        <RowForm
            row={referral.id}
            entry={entry}
            help={texts.refuseHelp}
            fields={["/motive", "/comment"]}
            send={texts.send}
        >
            {({ at, violations }) => (
                <MotiveFields
                    values={values}
                    change={change}
                    at={at}
                    violations={violations}
                    motives={refusalMotives}
                    hint={texts.commentHint}
                />
            )}
        </RowForm>
    );
}
