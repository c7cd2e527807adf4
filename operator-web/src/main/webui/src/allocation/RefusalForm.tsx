import { type Referral, type RefusalMotive, refuseReferral } from "../api/referral";
import { PickField, TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { useMe } from "../session/me";
import { answerTexts as texts } from "../texts/allocation";
import { checks, formTexts } from "../texts/forms";
import { refusalMotives } from "../texts/labels";
import { RowForm } from "./RowForm";

const COMMENT_LIMIT = 1000;

interface Refusal {
    id: string;
    motive: RefusalMotive | "";
    comment: string;
}

/** Why the team cannot take a household on. */
export function RefusalForm({ referral, refused }: { referral: Referral; refused: () => void }) {
    const { username } = useMe();
    const entry = useEntry<Refusal>({
        draft: `${username}.refusal.${referral.id}`,
        start: () => ({ id: newId(), motive: "", comment: "" }),
        check: checkRefusal,
        send: ({ motive, comment }) => refuseReferral(referral.id, motive as RefusalMotive, comment),
        saved: refused,
    });
    const { values, change } = entry;
    return (
        <RowForm
            referral={referral}
            entry={entry}
            help={texts.refuseHelp}
            fields={["/motive", "/comment"]}
            send={texts.send}
        >
            {({ at, violations }) => (
                <>
                    <PickField
                        pointer={at("/motive")}
                        label={texts.motive}
                        none={texts.noMotive}
                        options={refusalMotives}
                        value={values.motive}
                        change={(motive) => change({ motive })}
                        violations={violations}
                    />
                    <TextField
                        pointer={at("/comment")}
                        label={`${texts.comment} (${formTexts.optional})`}
                        hint={texts.commentHint}
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

export function checkRefusal({ motive, comment }: Refusal): Violation[] {
    return [
        ...(motive === "" ? [checks.choose("/motive", texts.chooseMotive)] : []),
        ...checks.length("/comment", comment, COMMENT_LIMIT),
    ];
}
