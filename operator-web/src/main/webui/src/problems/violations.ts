import type { Violation } from "./failure";

/** The id of the field that a JSON pointer speaks of: `/steps/0/objective` is `field-steps-0-objective`. */
export function fieldId(pointer: string): string {
    return `field${pointer.replaceAll("/", "-")}`;
}

/** What is said of a field, or of something inside it when `deep`. */
export function messageFor(violations: Violation[], pointer: string, deep = false): string | undefined {
    const messages = violations
        .filter(
            (violation) =>
                violation.pointer === pointer || (deep && violation.pointer.startsWith(`${pointer}/`)),
        )
        .map((violation) => violation.message);
    return messages.length === 0 ? undefined : messages.join(" ");
}

/** A pointer without a field of its own belongs to the nearest field above it; undefined when there is none. */
export function fieldOf(pointer: string, fields: readonly string[]): string | undefined {
    for (let current = pointer; current !== ""; current = current.slice(0, current.lastIndexOf("/"))) {
        if (fields.includes(current)) {
            return current;
        }
    }
    return undefined;
}

/** Each violation under the field of the form that it belongs to, so that it shows beside it. */
export function placed(violations: Violation[], fields: readonly string[]): Violation[] {
    return violations.map((violation) => ({
        ...violation,
        pointer: fieldOf(violation.pointer, fields) ?? "",
    }));
}
