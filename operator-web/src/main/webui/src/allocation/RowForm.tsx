import { Button } from "@codegouvfr/react-dsfr/Button";
import type { ReactNode } from "react";
import { ErrorSummary } from "../forms/ErrorSummary";
import type { Entry, Identified } from "../forms/useEntry";
import type { Failure, Violation } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { placed } from "../problems/violations";
import { formTexts } from "../texts/forms";

/** What the fields of such a form need: their place in the document, and what is said of them. */
export interface RowFields {
    at: (pointer: string) => string;
    violations: Violation[];
}

interface Props<V extends Identified> {
    /** The id of what the row is about. */
    row: string;
    entry: Entry<V>;
    help: string;
    /** The pointers that have a field here. */
    fields: readonly string[];
    /** Refusals, by their code, that speak of one field: they stand beside it. */
    about?: Record<string, string>;
    send: string;
    /** Shown in place of the usual words for a failure that the form knows how to answer. */
    answerTo?: ((failure: Failure) => ReactNode) | undefined;
    children: (fields: RowFields) => ReactNode;
}

/** A form inside a row of a list. Several can be open at once: each has fields of its own. */
export function RowForm<V extends Identified>(props: Props<V>) {
    const { row, entry, help, fields, about = {}, send, answerTo, children } = props;
    const at = (pointer: string) => `/${row}${pointer}`;
    const violations = placed([...entry.violations, ...refusalOf(entry.failure, about)], fields).map((one) =>
        one.pointer === "" ? one : { ...one, pointer: at(one.pointer) },
    );
    return (
        <form
            noValidate
            onSubmit={(event) => {
                event.preventDefault();
                entry.submit();
            }}
        >
            <p className="fr-hint-text">{help}</p>
            <ErrorSummary violations={violations} refusals={entry.refusals} />
            {children({ at, violations })}
            {entry.failure !== null &&
                violations.length === 0 &&
                (answerTo?.(entry.failure) || <ProblemNotice thrown={entry.failure} />)}
            <Button type="submit" size="small" disabled={entry.sending}>
                {entry.sending ? formTexts.sending : send}
            </Button>
        </form>
    );
}

export function refusalOf(failure: Failure | null, about: Record<string, string>): Violation[] {
    const pointer = failure?.code === undefined ? undefined : about[failure.code];
    return failure?.code === undefined || pointer === undefined
        ? []
        : [{ pointer, code: failure.code, message: failure.title ?? failure.code }];
}
