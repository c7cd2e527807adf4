import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation } from "@tanstack/react-query";
import { type Definition, readIndicators } from "../api/reporting";
import { ProblemNotice } from "../problems/ProblemNotice";
import { indicatorTexts as texts } from "../texts/indicators";
import { csvOf, download } from "./csv";
import { type Asked, questionOf } from "./question";

/** The figures of the page as a file, by department and month. */
export function Download({ asked, definitions }: { asked: Asked; definitions: Definition[] }) {
    const preparing = useMutation({
        mutationFn: () => readIndicators({ ...questionOf(asked), by: "department,month" }),
        onSuccess: (indicators) =>
            download(csvOf(indicators, definitions), texts.fileName(asked.from, asked.to)),
    });
    return (
        <div className="fr-mt-4w">
            <Button
                priority="secondary"
                iconId="fr-icon-download-line"
                disabled={preparing.isPending}
                onClick={() => preparing.mutate()}
            >
                {preparing.isPending ? texts.csvPreparing : texts.csv}
            </Button>
            <p className="fr-hint-text fr-mt-1w">{texts.csvHint}</p>
            {preparing.error !== null && (
                <ProblemNotice thrown={preparing.error} retry={() => preparing.mutate()} />
            )}
        </div>
    );
}
