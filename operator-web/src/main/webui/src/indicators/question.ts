import type { IndicatorQuestion } from "../api/reporting";
import { plusMonths } from "../format/dates";

/** What the page asks, as it stands in the address. */
export interface Asked {
    from: string;
    to: string;
    department: string;
    side: string;
    stage: string;
    source: string;
    /** A day; empty for now. */
    asOf: string;
    indicator: string;
    by: Dimension;
}

export type Dimension = "department" | "operator" | "stage" | "source";

const DIMENSIONS: readonly string[] = ["department", "operator", "stage", "source"];
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTHS_BEFORE = 2;
const FEWEST_MONTHS = 3;
const MONTHS_OF_EVOLUTION = 12;

/** What the address says, and for what it does not say or says wrongly: the last three months of everything. */
export function askedIn(address: URLSearchParams, thisMonth: string): Asked {
    const text = (name: string) => address.get(name) ?? "";
    const month = (name: string, otherwise: string) => (MONTH.test(text(name)) ? text(name) : otherwise);
    const by = text("by");
    return {
        from: month("from", plusMonths(thisMonth, -MONTHS_BEFORE)),
        to: month("to", thisMonth),
        department: text("department"),
        side: text("side"),
        stage: text("stage"),
        source: text("source"),
        asOf: DAY.test(text("asOf")) ? text("asOf") : "",
        indicator: text("indicator") || "I1a",
        by: DIMENSIONS.includes(by) ? (by as Dimension) : "department",
    };
}

/** The question to the service about the period as a whole; what is not asked is left out. */
export function questionOf(asked: Asked): IndicatorQuestion {
    return filled({
        from: asked.from,
        to: asked.to,
        department: asked.department,
        side: asked.side,
        stage: asked.stage,
        source: asked.source,
        asOf: asked.asOf === "" ? "" : `${asked.asOf}T23:59:59Z`,
    });
}

/** A short period is shown with the months before it. */
export function evolutionOf(asked: Asked): IndicatorQuestion {
    const short = plusMonths(asked.from, FEWEST_MONTHS - 1) > asked.to;
    const from = short ? plusMonths(asked.to, 1 - MONTHS_OF_EVOLUTION) : asked.from;
    return { ...questionOf(asked), from, by: "month", indicator: asked.indicator };
}

export function breakdownOf(asked: Asked): IndicatorQuestion {
    return { ...questionOf(asked), by: asked.by, indicator: asked.indicator };
}

function filled(question: IndicatorQuestion): IndicatorQuestion {
    return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== ""));
}
