import { Button } from "@codegouvfr/react-dsfr/Button";
import { ProblemNotice } from "../problems/ProblemNotice";
import { importTexts as texts } from "../texts/imports";
import type { Parcel, Sending } from "./useSending";

interface Props {
    parcel: Parcel;
    /** Lines that the check found good. */
    good: number;
    sending: Sending;
}

/** The file that was only checked, transmitted without choosing it again. */
export function SendChecked({ parcel, good, sending }: Props) {
    return (
        <div className="fr-mb-3w">
            <Button
                disabled={sending.isPending}
                onClick={() => sending.start({ ...parcel, order: { ...parcel.order, mode: "commit" } })}
            >
                {sending.isPending ? texts.send.going : texts.next(good)}
            </Button>
            {sending.error !== null && <ProblemNotice thrown={sending.error} />}
        </div>
    );
}
