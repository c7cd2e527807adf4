import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { listReferrals, type Referral, type ReferralFilter } from "../api/referral";
import { Loading } from "../app/Loading";
import { StageBadge } from "../cases/badges";
import { Choice } from "../cases/CaseFilters";
import { monthName, shortDay } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { allocationTexts, answerTexts, messageTexts } from "../texts/allocation";
import { labelOf, sources, stages } from "../texts/labels";
import { motiveOf, referralStates, waitReasons } from "../texts/referralLabels";
import { shellTexts } from "../texts/shell";
import { RowActions } from "./RowActions";
import { type Recorded, Told } from "./Told";

const PAGE = 50;
const texts = allocationTexts.list;

/** What partners referred and what became of it. */
export function ReferralList({ department }: { department: string }) {
    const [address, setAddress] = useSearchParams();
    const set = (name: string, value: string) =>
        setAddress(
            (before) => {
                const next = new URLSearchParams(before);
                if (value === "") {
                    next.delete(name);
                } else {
                    next.set(name, value);
                }
                return next;
            },
            { replace: true },
        );
    const filter = referralFilter(address, department);
    const referrals = useInfiniteQuery({
        queryKey: ["referrals", filter],
        queryFn: ({ pageParam, signal }) =>
            listReferrals({ ...filter, limit: PAGE, cursor: pageParam }, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (last) => last.next,
        placeholderData: keepPreviousData,
    });
    const queries = useQueryClient();
    const [recorded, setRecorded] = useState<Recorded | undefined>();
    const done = (words: string) => {
        setRecorded((before) => ({ words, count: (before?.count ?? 0) + 1 }));
        // Plan, waitlist and choices may have changed with it.
        void queries.invalidateQueries();
    };
    const rows = referrals.data?.pages.flatMap((page) => page.body) ?? [];
    return (
        <>
            <h2 className="fr-h4 fr-mb-1v">{allocationTexts.referrals}</h2>
            <p className="fr-hint-text">{texts.noNames}</p>
            <form
                role="search"
                aria-label={allocationTexts.referrals}
                onSubmit={(event) => event.preventDefault()}
            >
                <div className="av-filters">
                    <Choice
                        label={texts.state}
                        value={filter.state}
                        options={Object.entries(referralStates)}
                        change={(value) => set("state", value)}
                    />
                    <Choice
                        label={texts.source}
                        value={filter.source}
                        options={Object.entries(sources)}
                        change={(value) => set("source", value)}
                    />
                    <Choice
                        label={texts.stage}
                        value={filter.stage}
                        options={Object.entries(stages)}
                        change={(value) => set("stage", value)}
                    />
                </div>
            </form>
            <Told recorded={recorded} />
            {referrals.error !== null && (
                <ProblemNotice
                    thrown={referrals.error}
                    retry={() => void referrals.refetch()}
                    what={allocationTexts.referrals}
                />
            )}
            {referrals.isPending && <Loading />}
            {referrals.data !== undefined && (
                <p role="status">
                    {rows.length === 0
                        ? texts.empty
                        : `${texts.count(rows.length, referrals.hasNextPage)}, ${texts.order}`}
                </p>
            )}
            <ul className="av-rows" aria-busy={referrals.isFetching}>
                {rows.map((referral) => (
                    <ReferralRow key={referral.id} referral={referral} done={done} />
                ))}
            </ul>
            {referrals.hasNextPage && (
                <Button
                    className="fr-mt-3w"
                    priority="secondary"
                    disabled={referrals.isFetchingNextPage}
                    onClick={() => void referrals.fetchNextPage()}
                >
                    {referrals.isFetchingNextPage ? shellTexts.loading : shellTexts.showMore}
                </Button>
            )}
        </>
    );
}

function referralFilter(address: URLSearchParams, department: string): ReferralFilter {
    const asked = (name: string) => address.get(name) || undefined;
    return {
        department,
        state: asked("state"),
        source: asked("source"),
        stage: asked("stage"),
    } as ReferralFilter;
}

function ReferralRow({ referral, done }: { referral: Referral; done: (words: string) => void }) {
    return (
        <li className="av-row av-row--tall">
            <div className="av-row__who">
                <strong>{referral.sourceReference}</strong>
                <span className="fr-hint-text">
                    {[sources[referral.source], ...detailsOf(referral)].join(", ")}
                </span>
                {referral.reasons.map((reason) => (
                    <span key={reason.code} className="fr-hint-text">
                        {reason.message}
                    </span>
                ))}
                <RowActions referral={referral} done={done} />
            </div>
            <div className="av-row__badges">
                <StateBadge state={referral.state} />
                <StageBadge stage={referral.stage} />
            </div>
        </li>
    );
}

const severities: Record<string, "success" | "error" | "warning" | "info"> = {
    ALLOCATED: "info",
    ACCEPTED: "success",
    WAITLISTED: "warning",
    REJECTED: "error",
};

function StateBadge({ state }: { state: string }) {
    return (
        <Badge small noIcon severity={severities[state]}>
            {labelOf(referralStates, state)}
        </Badge>
    );
}

function detailsOf(referral: Referral): string[] {
    return [
        texts.received(shortDay(referral.receivedAt.slice(0, 10))).toLowerCase(),
        ...(referral.hearingDate ? [texts.hearing(shortDay(referral.hearingDate))] : []),
        ...(referral.operator ? [texts.operator(referral.operator)] : []),
        ...(referral.quotaMonth ? [texts.month(monthName(referral.quotaMonth))] : []),
        ...(referral.answerDueOn ? [answerTexts.due(shortDay(referral.answerDueOn))] : []),
        ...(referral.overdue ? [answerTexts.overdue] : []),
        ...(referral.informationAsked ? [messageTexts.asked] : []),
        ...(referral.withdrawalMotive ? [motiveOf(referral.withdrawalMotive).toLowerCase()] : []),
        ...(referral.waitReason ? [labelOf(waitReasons, referral.waitReason).toLowerCase()] : []),
    ];
}
