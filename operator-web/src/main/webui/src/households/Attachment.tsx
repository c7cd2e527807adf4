import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { readMatching, separateReferral } from "../api/households";
import type { Referral } from "../api/referral";
import { Loading } from "../app/Loading";
import { ProblemNotice } from "../problems/ProblemNotice";
import { separationTexts as texts } from "../texts/households";
import { LikenessFacts } from "./LikenessFacts";
import { ReasonForm } from "./ReasonForm";

interface Props {
    referral: Referral;
    /** What may be done about it, when it was recognised by the machine. */
    children?: ReactNode;
}

/** Why a referral stands in the case of another one. */
export function Attachment({ referral, children }: Props) {
    const matching = useQuery({
        queryKey: ["referrals", "matching", referral.id],
        queryFn: ({ signal }) => readMatching(referral.id, signal),
    });
    if (matching.error !== null) {
        return <ProblemNotice thrown={matching.error} retry={() => void matching.refetch()} />;
    }
    if (matching.data === undefined) {
        return <Loading />;
    }
    const { recognised } = matching.data;
    return recognised == null ? (
        <p>{texts.joined}</p>
    ) : (
        <>
            <LikenessFacts likeness={recognised.likeness} />
            {children}
        </>
    );
}

/** Takes a referral out of a household that it was recognised as wrongly: what misled is read first. */
export function SeparationForm({ referral, separated }: { referral: Referral; separated: () => void }) {
    return (
        <Attachment referral={referral}>
            <ReasonForm
                deed="separation"
                of={referral.id}
                help={texts.help}
                label={texts.send}
                send={(reason) => separateReferral(referral.id, reason)}
                sent={separated}
            />
        </Attachment>
    );
}
