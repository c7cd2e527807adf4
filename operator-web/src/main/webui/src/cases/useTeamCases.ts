import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { type CaseLine, listCases } from "../api/visit";

const LARGEST_PAGE = 500;

/** The cases of the team, newest first: the first page, and as many more as hold the cases that are asked for. */
export function useTeamCases(needed: readonly string[]) {
    const query = useInfiniteQuery({
        queryKey: ["cases", "team"],
        queryFn: ({ pageParam, signal }) => listCases({ limit: LARGEST_PAGE, cursor: pageParam }, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (last) => last.next,
    });
    const lines = useMemo(() => query.data?.pages.flatMap((page) => page.body) ?? [], [query.data]);
    const byId = useMemo(
        () => new Map(lines.map((line): [string, CaseLine] => [line.caseId, line])),
        [lines],
    );

    const incomplete = query.isSuccess && needed.some((id) => !byId.has(id));
    const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
    useEffect(() => {
        if (incomplete && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
            void fetchNextPage();
        }
    }, [incomplete, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

    return { query, lines, byId };
}
