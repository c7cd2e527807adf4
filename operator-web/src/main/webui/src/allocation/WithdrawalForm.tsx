import { type Referral, type WithdrawalMotive, withdrawReferral } from "../api/referral";
import { PickField, TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import { useMe } from "../session/me";
import { answerTexts, steeringTexts as texts } from "../texts/allocation";
import { checks, formTexts } from "../texts/forms";
import { withdrawalMotives } from "../texts/labels";
import { RowForm } from "./RowForm";

const COMMENT_LIMIT = 1000;

interface Withdrawal {
    id: string;
    motive: WithdrawalMotive | "";
    comment: string;
}

/** Takes a referral back that no team has taken on. */
export function WithdrawalForm({ referral, withdrawn }: { referral: Referral; withdrawn: () => void }) {
    const { username } = useMe();
    const entry = useEntry<Withdrawal>({
        draft: `${username}.withdrawal.${referral.id}`,
        start: () => ({ id: newId(), motive: "", comment: "" }),
        check: ({ motive, comment }) => [
            ...(motive === "" ? [checks.choose("/motive", answerTexts.chooseMotive)] : []),
            ...checks.length("/comment", comment, COMMENT_LIMIT),
        ],
        send: ({ motive, comment }) => withdrawReferral(referral.id, motive as WithdrawalMotive, comment),
        saved: withdrawn,
    });
    const { values, change } = entry;
    return (
        <RowForm
            referral={referral}
            entry={entry}
            help={texts.withdrawHelp}
            fields={["/motive", "/comment"]}
            send={texts.withdrawSend}
        >
            {({ at, violations }) => (
                <>
                    <PickField
                        pointer={at("/motive")}
                        label={answerTexts.motive}
                        none={answerTexts.noMotive}
                        options={withdrawalMotives}
                        value={values.motive}
                        change={(motive) => change({ motive })}
                        violations={violations}
                    />
                    <TextField
                        pointer={at("/comment")}
                        label={`${answerTexts.comment} (${formTexts.optional})`}
                        hint={texts.withdrawHint}
                        value={values.comment}
                        change={(comment) => change({ comment })}
                        violations={violations}
                        limit={COMMENT_LIMIT}
                    />
                </>
            )}
        </RowForm>
    );
}
