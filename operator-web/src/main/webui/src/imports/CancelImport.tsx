import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { cancelImport } from "../api/referral";
import { ProblemNotice } from "../problems/ProblemNotice";
import { importTexts as texts } from "../texts/imports";

/** Stops a file on its way through; what was entered stays. */
export function CancelImport({ id }: { id: string }) {
    const queries = useQueryClient();
    const cancelling = useMutation({
        mutationFn: () => cancelImport(id),
        onSettled: () => queries.invalidateQueries({ queryKey: ["imports"] }),
    });
    return (
        <div className="fr-mb-3w">
            <Button
                size="small"
                priority="secondary"
                disabled={cancelling.isPending}
                onClick={() => cancelling.mutate()}
            >
                {texts.cancel}
            </Button>
            {cancelling.error !== null && <ProblemNotice thrown={cancelling.error} />}
        </div>
    );
}
