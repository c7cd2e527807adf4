import {
    type QueryClient,
    queryOptions,
    usePrefetchQuery,
    useQuery,
    useQueryClient,
} from "@tanstack/react-query";
import { useCallback } from "react";
import { readWatches, type Watch } from "../api/followup";
import { readCase, readTimeline, type TimelineEntry } from "../api/visit";
import { asFailure } from "../problems/failure";
import { useMay } from "../session/me";

/** An entry as the timeline shows it; one whose answer has not come yet is marked. */
export type TimelineItem = TimelineEntry & { sending?: boolean };

export const caseKey = (caseId: string) => ["case", caseId] as const;
const timelineKey = (caseId: string) => ["case", caseId, "timeline"] as const;
const watchesKey = (caseId: string) => ["case", caseId, "watches"] as const;

/** The file; its timeline is on its way meanwhile. Asked for before the page is drawn, like what follows from it. */
export function useCaseFile(caseId: string) {
    const file = fileOf(caseId, useMay("readWatches"));
    usePrefetchQuery(file);
    usePrefetchQuery(timelineOf(caseId));
    return useQuery(file);
}

const fileOf = (caseId: string, mayReadWatches: boolean) =>
    queryOptions({
        queryKey: [...caseKey(caseId), "file"],
        queryFn: async ({ client, signal }) => {
            const answer = await readCase(caseId, signal);
            if (mayReadWatches && hasWatches(answer.body.lastExchangeOn)) {
                void client.prefetchQuery(watchesOf(caseId));
            }
            return answer;
        },
    });

export function useTimeline(caseId: string) {
    return useQuery(timelineOf(caseId));
}

const timelineOf = (caseId: string) =>
    queryOptions({
        queryKey: timelineKey(caseId),
        queryFn: ({ signal }): Promise<TimelineItem[]> => readTimeline(caseId, signal),
    });

const WATCH_FOLLOWS_MS = 2000;
const MOST_LOOKS = 10;

/** The watches of a case that was spoken with; the one of the last exchange follows it within seconds. */
export function useCaseWatches(caseId: string, lastExchangeOn: string | null) {
    return useQuery({
        ...watchesOf(caseId),
        enabled: hasWatches(lastExchangeOn),
        refetchInterval: ({ state }) =>
            state.dataUpdateCount < MOST_LOOKS &&
            !follows(state.data ?? [], lastExchangeOn) &&
            WATCH_FOLLOWS_MS,
    });
}

const watchesOf = (caseId: string) =>
    queryOptions({
        queryKey: watchesKey(caseId),
        queryFn: ({ signal }) => readWatches(caseId, signal).catch(noneYet),
    });

const hasWatches = (lastExchangeOn: string | null | undefined): lastExchangeOn is string =>
    lastExchangeOn !== null && lastExchangeOn !== undefined;

function follows(watches: Watch[], lastExchangeOn: string | null): boolean {
    return watches.some((watch) => watch.armedOn === lastExchangeOn);
}

/** The watch that waits for a check: the open one, or the last one that was missed. */
export function waitingWatch(watches: Watch[]): Watch | undefined {
    const unanswered = watches.filter((watch) => watch.state === "OPEN" || watch.state === "MISSED");
    return unanswered.sort((one, other) => one.armedOn.localeCompare(other.armedOn)).at(-1);
}

/** After an entry: everything about the case, and the lists that it moves in. */
export function useRefreshCase(caseId: string): () => void {
    const queries = useQueryClient();
    return useCallback(() => {
        for (const queryKey of [caseKey(caseId), ["cases"], ["watches"], ["agenda"]]) {
            void queries.invalidateQueries({ queryKey });
        }
    }, [queries, caseId]);
}

/** Puts an entry into the timeline before its answer comes; gives back how to take it away. */
export function foresee(queries: QueryClient, caseId: string, entry: TimelineEntry): () => void {
    const key = timelineKey(caseId);
    queries.setQueryData<TimelineItem[]>(key, (before) => before && [...before, { ...entry, sending: true }]);
    return () =>
        queries.setQueryData<TimelineItem[]>(key, (now) =>
            now?.filter((item) => !(item.sending && item.id === entry.id)),
        );
}

function noneYet(thrown: unknown): Watch[] {
    if (asFailure(thrown).kind === "missing") {
        return [];
    }
    throw thrown;
}
