import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation } from "@tanstack/react-query";
import { acceptReferral, type Referral } from "../api/referral";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMay } from "../session/me";
import { answerTexts as texts } from "../texts/allocation";
import { RefusalForm } from "./RefusalForm";
import { Why } from "./Why";

/** The operator's answer: take the household on, or, by its manager, give the place back with a motive. */
export function Answer({ referral, done }: { referral: Referral; done: (words: string) => void }) {
    const mayRefuse = useMay("refuseReferrals");
    const accepting = useMutation({
        mutationFn: () => acceptReferral(referral.id),
        onSuccess: () => done(texts.accepted),
    });
    return (
        <div className="fr-mt-1w">
            <Button
                size="small"
                priority="secondary"
                disabled={accepting.isPending}
                aria-label={`${texts.accept} ${referral.sourceReference}`}
                onClick={() => accepting.mutate()}
            >
                {texts.accept}
            </Button>
            {accepting.error !== null && <ProblemNotice thrown={accepting.error} />}
            {mayRefuse && (
                <Why label={texts.refuse} of={referral.sourceReference}>
                    {() => <RefusalForm referral={referral} refused={() => done(texts.refused)} />}
                </Why>
            )}
        </div>
    );
}
