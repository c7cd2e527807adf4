import { Button } from "@codegouvfr/react-dsfr/Button";
import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { type Recorded, Told } from "../allocation/Told";
import { listPairs, type PairState } from "../api/households";
import { Link } from "../app/Link";
import { Loading } from "../app/Loading";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMay } from "../session/me";
import { pairStates, householdTexts as texts } from "../texts/households";
import { shellTexts } from "../texts/shell";
import { PairRow } from "./PairRow";
import { StateChoice } from "./StateChoice";

const PAGE = 50;

/** Households that may be one: a person decides what the machine cannot. */
export function Households({ department }: { department: string }) {
    const [address, setAddress] = useSearchParams();
    const state = stateIn(address);
    const pairs = useInfiniteQuery({
        queryKey: ["pairs", department, state],
        queryFn: ({ pageParam, signal }) =>
            listPairs({ department, state, limit: PAGE, cursor: pageParam }, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (last) => last.next,
        placeholderData: keepPreviousData,
    });
    const [recorded, setRecorded] = useState<Recorded | undefined>();
    const queries = useQueryClient();
    const done = (words: string) => {
        setRecorded((before) => ({ words, count: (before?.count ?? 0) + 1 }));
        // Referrals, waitlist and plan may have changed with it; who somebody is has not, and its reading is noted.
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "identity" });
    };
    const rows = pairs.data?.pages.flatMap((page) => page.body) ?? [];
    return (
        <section aria-labelledby="households">
            <h2 id="households" className="fr-h4 fr-mb-1v">
                {texts.title}
            </h2>
            <p className="fr-hint-text">{texts.help}</p>
            <ToAttached department={department} />
            <StateChoice
                value={state}
                change={(value) =>
                    setAddress(
                        (before) => {
                            const next = new URLSearchParams(before);
                            next.set("state", value);
                            return next;
                        },
                        { replace: true },
                    )
                }
            />
            <Told recorded={recorded} />
            {pairs.error !== null && (
                <ProblemNotice thrown={pairs.error} retry={() => void pairs.refetch()} what={texts.title} />
            )}
            {pairs.isPending && <Loading />}
            {pairs.data !== undefined && (
                <p role="status">
                    {rows.length === 0
                        ? texts.empty
                        : `${texts.count(rows.length, pairs.hasNextPage)}, ${texts.order}`}
                </p>
            )}
            <ul className="av-rows" aria-busy={pairs.isFetching}>
                {rows.map((pair) => (
                    <PairRow key={`${pair.id} ${pair.state}`} pair={pair} done={done} />
                ))}
            </ul>
            {pairs.hasNextPage && (
                <Button
                    className="fr-mt-3w"
                    priority="secondary"
                    disabled={pairs.isFetchingNextPage}
                    onClick={() => void pairs.fetchNextPage()}
                >
                    {pairs.isFetchingNextPage ? shellTexts.loading : shellTexts.showMore}
                </Button>
            )}
        </section>
    );
}

/** The other way round: what the machine brought together wrongly. */
function ToAttached({ department }: { department: string }) {
    const maySeparate = useMay("separateReferrals");
    return (
        maySeparate && (
            <p>
                {`${texts.attached} `}
                <Link
                    className="fr-link"
                    to={`/repartition/signalements?state=ATTACHED&department=${encodeURIComponent(department)}`}
                >
                    {texts.attachedLink}
                </Link>
            </p>
        )
    );
}

function stateIn(address: URLSearchParams): PairState {
    const asked = address.get("state") ?? "";
    return asked in pairStates ? (asked as PairState) : "OPEN";
}
