import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useInfiniteQuery } from "@tanstack/react-query";
import { listImports, type ReferralImport } from "../api/referral";
import { Link } from "../app/Link";
import { Loading } from "../app/Loading";
import { instant } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { importTexts as texts } from "../texts/imports";
import { labelOf } from "../texts/labels";
import { importStates } from "../texts/referralLabels";
import { shellTexts } from "../texts/shell";

const PAGE = 25;

export function ImportList() {
    const imports = useInfiniteQuery({
        queryKey: ["imports"],
        queryFn: ({ pageParam, signal }) => listImports({ cursor: pageParam, limit: PAGE }, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: (last) => last.next,
    });
    const rows = imports.data?.pages.flatMap((page) => page.body) ?? [];
    return (
        <section aria-labelledby="imports">
            <h2 id="imports" className="fr-h4 fr-mb-1v">
                {texts.title}
            </h2>
            <p className="fr-hint-text">{texts.help}</p>
            {imports.error !== null && (
                <ProblemNotice
                    thrown={imports.error}
                    retry={() => void imports.refetch()}
                    what={texts.title}
                />
            )}
            {imports.isPending && <Loading />}
            {imports.data !== undefined && rows.length === 0 && <p>{texts.empty}</p>}
            <ul className="av-rows">
                {rows.map((row) => (
                    <ImportRow key={row.id} row={row} />
                ))}
            </ul>
            {imports.hasNextPage && (
                <Button
                    className="fr-mt-3w"
                    priority="secondary"
                    onClick={() => void imports.fetchNextPage()}
                >
                    {shellTexts.showMore}
                </Button>
            )}
        </section>
    );
}

function ImportRow({ row }: { row: ReferralImport }) {
    const name = texts.received(instant(row.receivedAt, "Europe/Paris"));
    return (
        <li className="av-row">
            <div className="av-row__who">
                <Link to={`?fichier=${row.id}`} className="av-row__name">
                    {name}
                </Link>
                <span className="fr-hint-text">
                    {[texts.counts(row.accepted, row.rejected, row.known), ...ordersOf(row)].join(", ")}
                </span>
            </div>
            <div className="av-row__badges">
                <ImportBadge state={row.state} />
            </div>
        </li>
    );
}

/** What was asked for beside the usual. */
export function ordersOf(row: ReferralImport): string[] {
    return [
        texts.inTheNameOf[row.source],
        ...(row.bySecretariat ? [texts.bySecretariat] : []),
        ...(row.mode === "VALIDATE" ? [texts.checkOnly] : []),
        ...(row.atomic === "ALL" ? [texts.asAWhole] : []),
    ];
}

const severities: Record<string, "success" | "error" | "info"> = {
    DONE: "success",
    REFUSED: "error",
    QUEUED: "info",
};

export function ImportBadge({ state }: { state: string }) {
    return (
        <Badge small noIcon severity={severities[state]}>
            {labelOf(importStates, state)}
        </Badge>
    );
}
