import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useEffect, useRef } from "react";
import type { Failure, Violation } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { placed } from "../problems/violations";
import { formTexts } from "../texts/forms";
import { ErrorSummary } from "./ErrorSummary";
import { type Entry, type Identified, newId } from "./useEntry";

interface Props<V extends Identified> {
    title: string;
    help?: ReactNode;
    entry: Entry<V>;
    /** The pointers that have a field here; what is said of others stands in the summary alone. */
    fields: readonly string[];
    cancel: () => void;
    saveLabel?: string;
    children: (violations: Violation[]) => ReactNode;
    /** Shown in place of the usual words for a failure that the form knows how to answer. */
    answerTo?: (failure: Failure) => ReactNode;
}

/** The frame of every form: head line in focus, what is wrong, the fields, save. */
export function EntryForm<V extends Identified>(props: Props<V>) {
    const { title, help, entry, fields, cancel, saveLabel = formTexts.save, children, answerTo } = props;
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => {
        heading.current?.focus();
        heading.current?.scrollIntoView?.({ block: "start" });
    }, []);
    const violations = placed(entry.violations, fields);
    return (
        <form
            noValidate
            className="av-form"
            onSubmit={(event) => {
                event.preventDefault();
                entry.submit();
            }}
        >
            <h2 ref={heading} tabIndex={-1} className="fr-h4 fr-mb-1w">
                {title}
            </h2>
            {help !== undefined && <p className="fr-hint-text">{help}</p>}
            <ErrorSummary violations={violations} refusals={entry.refusals} />
            {children(violations)}
            {entry.failure !== null && violations.length === 0 && (
                <div className="fr-mb-3w">
                    {answerTo?.(entry.failure) ?? <Answer entry={entry} failure={entry.failure} />}
                </div>
            )}
            <div className="av-actions">
                <Button type="submit" disabled={entry.sending}>
                    {entry.sending ? formTexts.sending : saveLabel}
                </Button>
                <Button type="button" priority="secondary" onClick={cancel}>
                    {formTexts.cancel}
                </Button>
            </div>
        </form>
    );
}

function Answer<V extends Identified>({ entry, failure }: { entry: Entry<V>; failure: Failure }) {
    if (failure.code !== "entry-id-taken") {
        return <ProblemNotice thrown={failure} />;
    }
    return (
        <div role="alert" className="fr-alert fr-alert--info">
            <p>{formTexts.alreadyThere}</p>
            <Button
                type="button"
                size="small"
                priority="secondary"
                className="fr-mt-1w"
                onClick={() => entry.submit({ id: newId() } as Partial<V>)}
            >
                {formTexts.asNew}
            </Button>
        </div>
    );
}
