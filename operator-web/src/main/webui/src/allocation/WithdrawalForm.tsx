import { type Referral, type WithdrawalMotive, withdrawReferral } from "../api/referral";
import { newId, useEntry } from "../forms/useEntry";
import { useMe } from "../session/me";
import { steeringTexts as texts } from "../texts/allocation";
import { withdrawalMotives } from "../texts/referralLabels";
import { checkMotive, type Motivated, MotiveFields } from "./MotiveFields";
import { RowForm } from "./RowForm";

interface Withdrawal extends Motivated<WithdrawalMotive> {
    id: string;
}

/** Takes a referral back that no team has taken on. */
export function WithdrawalForm({ referral, withdrawn }: { referral: Referral; withdrawn: () => void }) {
    const { username } = useMe();
    const entry = useEntry<Withdrawal>({
        draft: `${username}.withdrawal.${referral.id}`,
        start: () => ({ id: newId(), motive: "", comment: "" }),
        check: checkMotive,
        send: ({ motive, comment }) => withdrawReferral(referral.id, motive as WithdrawalMotive, comment),
        saved: withdrawn,
    });
    const { values, change } = entry;
    return (
        <RowForm
            row={referral.id}
            entry={entry}
            help={texts.withdrawHelp}
            fields={["/motive", "/comment"]}
            send={texts.withdrawSend}
        >
            {({ at, violations }) => (
                <MotiveFields
                    values={values}
                    change={change}
                    at={at}
                    violations={violations}
                    motives={withdrawalMotives}
                    hint={texts.withdrawHint}
                />
            )}
        </RowForm>
    );
}
