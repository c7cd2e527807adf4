import { answerOf, bodyOf } from "./answer";
import { followup } from "./clients";
import type { components } from "./generated/followup";
import type { Known } from "./known";

type Schemas = components["schemas"];

export type WatchState = Schemas["WatchState"];
export type Watch = Known<Schemas["Watch"], "operator" | "onTime" | "endedOn" | "motive">;

export interface WatchFilter {
    state?: WatchState;
    dueBefore?: string;
    department?: string;
    cursor?: string;
    limit?: number;
}

export const listWatches = (filter: WatchFilter, signal?: AbortSignal) =>
    answerOf<Watch[]>(followup.GET("/api/followup/v1/watches", { params: { query: filter }, signal }));

export const readWatches = (caseId: string, signal?: AbortSignal) =>
    bodyOf<Watch[]>(
        followup.GET("/api/followup/v1/cases/{caseId}/watches", { params: { path: { caseId } }, signal }),
    );
