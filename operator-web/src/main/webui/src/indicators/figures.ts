import type { Definition, Figure } from "../api/reporting";
import { number, percent } from "../format/numbers";
import { figureStatuses } from "../texts/labels";

const SHARES: readonly string[] = ["P1", "P3"];

/** A figure as it is read aloud: what was not transmitted is not zero. */
export function figureText(figure: Figure | undefined): string {
    if (figure === undefined) {
        return figureStatuses.NON_TRANSMIS;
    }
    const value = figure.value ?? null;
    return value === null ? figureStatuses[figure.status] : valueText(figure.indicator, value);
}

export function valueText(indicator: string, value: number): string {
    return isShare(indicator) ? percent(value) : number(value);
}

export function isShare(indicator: string): boolean {
    return SHARES.includes(indicator);
}

export function definitionOf(definitions: Definition[], id: string): Definition | undefined {
    return definitions.find((definition) => definition.id === id);
}
