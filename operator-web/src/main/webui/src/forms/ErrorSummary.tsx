import { useEffect, useRef } from "react";
import type { Violation } from "../problems/failure";
import { fieldId } from "../problems/violations";
import { problemWords } from "../texts/problems";

interface Props {
    violations: Violation[];
    /** Another number means: refused again. */
    refusals: number;
}

/** Everything that is to be mended, each with the way to its field; takes the focus when the form is refused. */
export function ErrorSummary({ violations, refusals }: Props) {
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
        if (refusals > 0 && violations.length > 0) {
            box.current?.focus();
        }
    }, [refusals, violations.length]);
    if (violations.length === 0) {
        return null;
    }
    return (
        <div ref={box} tabIndex={-1} className="fr-alert fr-alert--error fr-mb-3w" role="alert">
            <h3 className="fr-alert__title">{problemWords.summary(violations.length)}</h3>
            <ul>
                {violations.map((violation) => (
                    <li key={violation.pointer + violation.code + violation.message}>
                        <ToField violation={violation} />
                    </li>
                ))}
            </ul>
        </div>
    );
}

function ToField({ violation }: { violation: Violation }) {
    if (violation.pointer === "") {
        return violation.message;
    }
    const id = fieldId(violation.pointer);
    return (
        <a
            href={`#${id}`}
            onClick={(event) => {
                event.preventDefault();
                focusField(id);
            }}
        >
            {violation.message}
        </a>
    );
}

/** A group of choices is entered at its first one. */
export function focusField(id: string): void {
    const field = document.getElementById(id);
    const target = field instanceof HTMLFieldSetElement ? field.querySelector("input") : field;
    target?.focus();
}
