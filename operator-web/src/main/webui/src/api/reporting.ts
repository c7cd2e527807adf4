import { bodyOf } from "./answer";
import { reporting } from "./clients";
import type { components } from "./generated/reporting";
import type { Known } from "./known";

type Schemas = components["schemas"];

export type FigureStatus = Schemas["Status"];
export type Definition = Known<Schemas["IndicatorDefinition"]>;
export type Figure = Known<
    Schemas["Figure"],
    "department" | "operator" | "stage" | "source" | "month" | "value" | "numerator" | "denominator"
>;
export type Indicators = Omit<Known<Schemas["Indicators"]>, "rows"> & { rows: Figure[] };

export interface IndicatorQuestion {
    indicator?: string;
    by?: string;
    from?: string;
    to?: string;
    department?: string;
    operator?: string;
    side?: string;
    stage?: string;
    source?: string;
    asOf?: string;
}

export const readDefinitions = (signal?: AbortSignal) =>
    bodyOf<Definition[]>(reporting.GET("/api/reporting/v1/indicator-definitions", { signal }));

export const readIndicators = (query: IndicatorQuestion, signal?: AbortSignal) =>
    bodyOf<Indicators>(reporting.GET("/api/reporting/v1/indicators", { params: { query }, signal }));
