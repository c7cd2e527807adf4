import { Button } from "@codegouvfr/react-dsfr/Button";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { type CaseFilter, listCases } from "../api/visit";
import { Loading } from "../app/Loading";
import { Page } from "../app/Page";
import { ProblemNotice } from "../problems/ProblemNotice";
import { casesTexts } from "../texts/cases";
import { shellTexts } from "../texts/shell";
import { CaseFilters } from "./CaseFilters";
import { CaseLines } from "./CaseLines";
import { filterOf, withFilter, withoutFilters } from "./filter";

/** A first page that is there at once; who goes on reads far. */
const FIRST_PAGE = 50;
const NEXT_PAGE = 500;

const none: never[] = [];

/** All cases in the person's scope, filtered by the address. */
export default function Cases() {
    const [address, setAddress] = useSearchParams();
    const filter = filterOf(address);
    return (
        <Page title={casesTexts.title}>
            <CaseFilters
                filter={filter}
                change={(name, value) =>
                    setAddress((before) => withFilter(before, name, value), { replace: true })
                }
                clear={() => setAddress(withoutFilters, { replace: true })}
            />
            <CaseList filter={filter} />
        </Page>
    );
}

function CaseList({ filter }: { filter: CaseFilter }) {
    const cases = useInfiniteQuery({
        queryKey: ["cases", "list", filter],
        queryFn: ({ pageParam, signal }) =>
            listCases(
                { ...filter, limit: pageParam === undefined ? FIRST_PAGE : NEXT_PAGE, cursor: pageParam },
                signal,
            ),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (last) => last.next,
        placeholderData: keepPreviousData,
    });
    if (cases.isPending) {
        return <Loading />;
    }
    const count = cases.data?.pages.reduce((sum, page) => sum + page.body.length, 0) ?? 0;
    return (
        <>
            {cases.error !== null && (
                <ProblemNotice
                    thrown={cases.error}
                    retry={() => void cases.refetch()}
                    what={casesTexts.title}
                />
            )}
            {cases.data !== undefined && <Count filter={filter} count={count} more={cases.hasNextPage} />}
            <CaseLines pages={cases.data?.pages ?? none} busy={cases.isFetching} />
            {cases.hasNextPage && (
                <Button
                    className="fr-mt-3w"
                    priority="secondary"
                    disabled={cases.isFetchingNextPage}
                    onClick={() => void cases.fetchNextPage()}
                >
                    {cases.isFetchingNextPage ? shellTexts.loading : shellTexts.showMore}
                </Button>
            )}
        </>
    );
}

function Count({ filter, count, more }: { filter: CaseFilter; count: number; more: boolean }) {
    const empty = Object.keys(filter).length > 0 ? casesTexts.emptyFiltered : casesTexts.empty;
    return (
        <p role="status" className="fr-mt-3w fr-mb-1w">
            {count === 0 ? empty : `${casesTexts.count(count, more)}, ${casesTexts.newest}`}
        </p>
    );
}
