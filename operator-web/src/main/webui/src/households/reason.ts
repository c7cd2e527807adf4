import type { Violation } from "../problems/failure";
import { checks } from "../texts/forms";
import { householdTexts as texts } from "../texts/households";

const SHORTEST = 3;
export const REASON_LIMIT = 500;

export function checkReason(reason: string): Violation[] {
    return [
        ...(oneLine(reason).length < SHORTEST ? [checks.choose("/reason", texts.giveReason)] : []),
        ...checks.length("/reason", reason, REASON_LIMIT),
    ];
}

/** A reason is one line of text; whoever typed several meant the same. */
export function oneLine(reason: string): string {
    return reason.trim().replace(/\s+/g, " ");
}
