import { Button } from "@codegouvfr/react-dsfr/Button";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { listWaiting, type Waiting } from "../api/referral";
import { Loading } from "../app/Loading";
import { StageBadge } from "../cases/badges";
import { monthName, shortDay } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { waitlistTexts as texts } from "../texts/allocation";
import { sources } from "../texts/labels";
import { shellTexts } from "../texts/shell";
import { ScoreTable } from "./ScoreTable";
import { Why } from "./Why";

const PAGE = 50;

/** Who waits, in the order in which places would be given. */
export function Waitlist({ department }: { department: string }) {
    const waiting = useInfiniteQuery({
        queryKey: ["waitlist", department],
        queryFn: ({ pageParam, signal }) =>
            listWaiting(department, { cursor: pageParam, limit: PAGE }, signal),
        initialPageParam: undefined as number | undefined,
        getNextPageParam: (last) => (last.next === undefined ? undefined : Number(last.next)),
        placeholderData: keepPreviousData,
    });
    const rows = waiting.data?.pages.flatMap((page) => page.body) ?? [];
    return (
        <section aria-labelledby="waitlist">
            <h2 id="waitlist" className="fr-h4 fr-mb-1v">
                {texts.title}
            </h2>
            <p className="fr-hint-text">{texts.help}</p>
            {waiting.error !== null && (
                <ProblemNotice
                    thrown={waiting.error}
                    retry={() => void waiting.refetch()}
                    what={texts.title}
                />
            )}
            {waiting.isPending && <Loading />}
            {waiting.data !== undefined && rows.length === 0 && <p>{texts.empty}</p>}
            <ol className="av-rows" aria-busy={waiting.isFetching}>
                {rows.map((row) => (
                    <WaitingRow key={row.referralId} row={row} />
                ))}
            </ol>
            {waiting.hasNextPage && (
                <Button
                    className="fr-mt-3w"
                    priority="secondary"
                    disabled={waiting.isFetchingNextPage}
                    onClick={() => void waiting.fetchNextPage()}
                >
                    {waiting.isFetchingNextPage ? shellTexts.loading : shellTexts.showMore}
                </Button>
            )}
        </section>
    );
}

function WaitingRow({ row }: { row: Waiting }) {
    return (
        <li className="av-row av-row--tall">
            <div className="av-row__who">
                <strong>{`${texts.rank(row.rank)} : ${row.sourceReference}`}</strong>
                <span className="fr-hint-text">{detailsOf(row).join(", ")}</span>
                <span className="av-block">{row.waitSentence}</span>
                <span className="av-block">
                    {row.expectedMonth ? texts.expected(monthName(row.expectedMonth)) : texts.noPlace}
                </span>
                <Why label={texts.why} of={row.sourceReference}>
                    {() => <ScoreTable score={row.score} />}
                </Why>
            </div>
            <div className="av-row__badges">
                <StageBadge stage={row.stage} />
            </div>
        </li>
    );
}

function detailsOf(row: Waiting): string[] {
    return [
        texts.ofSource(row.rankOfSource, sources[row.source]),
        texts.since(shortDay(row.waitingSince)),
        ...(row.hearingDate ? [texts.hearing(shortDay(row.hearingDate))] : []),
    ];
}
