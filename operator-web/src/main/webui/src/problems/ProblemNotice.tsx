import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { problemTexts, problemWords } from "../texts/problems";
import { asFailure, type Failure } from "./failure";

interface Props {
    thrown: unknown;
    retry?: () => void;
    /** What was asked for, as "Les veilles". */
    what?: string;
}

/** A failed call in human words, with the way on. */
export function ProblemNotice({ thrown, retry, what }: Props) {
    const failure = asFailure(thrown);
    return (
        <div role="alert">
            <Alert
                severity={failure.kind === "unavailable" ? "warning" : "error"}
                small
                description={
                    <>
                        {what !== undefined && <strong>{`${what} : `}</strong>}
                        {titleOf(failure)} {wayOnOf(failure)}
                        {retry !== undefined && (
                            <span className="av-block fr-mt-1w">
                                <Button size="small" priority="secondary" onClick={retry}>
                                    {problemWords.retry}
                                </Button>
                            </span>
                        )}
                    </>
                }
            />
        </div>
    );
}

/** The service's own sentence where it says more than the kind does. */
export function titleOf(failure: Failure): string {
    const ownWords = failure.kind === "conflict" || failure.kind === "refused";
    return ownWords && failure.title !== undefined ? failure.title : problemTexts[failure.kind].title;
}

export function wayOnOf(failure: Failure): string {
    return failure.retryAfterSeconds === undefined
        ? problemTexts[failure.kind].wayOn
        : problemWords.retryIn(failure.retryAfterSeconds);
}
