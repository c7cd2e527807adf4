import { Button } from "@codegouvfr/react-dsfr/Button";
import { type Referral, type RefusalMotive, refuseReferral } from "../api/referral";
import { ErrorSummary } from "../forms/ErrorSummary";
import { PickField, TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMe } from "../session/me";
import { answerTexts as texts } from "../texts/allocation";
import { checks, formTexts } from "../texts/forms";
import { refusalMotives } from "../texts/labels";

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
    // Several of these forms can be open in one list: each has fields of its own.
    const here = (pointer: string) => `/${referral.id}${pointer}`;
    const violations = entry.violations.map((one) => ({ ...one, pointer: here(one.pointer) }));
    return (
        <form
            noValidate
            onSubmit={(event) => {
                event.preventDefault();
                entry.submit();
            }}
        >
            <p className="fr-hint-text">{texts.refuseHelp}</p>
            <ErrorSummary violations={violations} refusals={entry.refusals} />
            <PickField
                pointer={here("/motive")}
                label={texts.motive}
                none={texts.noMotive}
                options={refusalMotives}
                value={values.motive}
                change={(motive) => change({ motive })}
                violations={violations}
            />
            <TextField
                pointer={here("/comment")}
                label={`${texts.comment} (${formTexts.optional})`}
                hint={texts.commentHint}
                value={values.comment}
                change={(comment) => change({ comment })}
                violations={violations}
                limit={COMMENT_LIMIT}
            />
            {entry.failure !== null && violations.length === 0 && <ProblemNotice thrown={entry.failure} />}
            <Button type="submit" size="small" disabled={entry.sending}>
                {entry.sending ? formTexts.sending : texts.send}
            </Button>
        </form>
    );
}

export function checkRefusal({ motive, comment }: Refusal): Violation[] {
    return [
        ...(motive === "" ? [checks.choose("/motive", texts.chooseMotive)] : []),
        ...checks.length("/comment", comment, COMMENT_LIMIT),
    ];
}
