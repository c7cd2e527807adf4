import { Button } from "@codegouvfr/react-dsfr/Button";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type ImportLine, readImportLines } from "../api/referral";
import { Loading } from "../app/Loading";
import { ProblemNotice } from "../problems/ProblemNotice";
import { importTexts as texts } from "../texts/imports";
import { shellTexts } from "../texts/shell";

const PAGE = 50;

/** Refused lines with all their reasons, in words. */
export function RejectedLines({ id }: { id: string }) {
    const lines = useInfiniteQuery({
        queryKey: ["imports", id, "rejected"],
        queryFn: ({ pageParam, signal }) =>
            readImportLines(id, { status: "REJECTED", cursor: pageParam, limit: PAGE }, signal),
        initialPageParam: undefined as number | undefined,
        getNextPageParam: (last) => (last.next === undefined ? undefined : Number(last.next)),
    });
    const rows = lines.data?.pages.flatMap((page) => page.body) ?? [];
    return (
        <>
            <h3 className="fr-h6">{texts.rejected}</h3>
            {lines.error !== null && (
                <ProblemNotice
                    thrown={lines.error}
                    retry={() => void lines.refetch()}
                    what={texts.rejected}
                />
            )}
            {lines.isPending && <Loading />}
            {lines.data !== undefined && rows.length === 0 && <p>{texts.noneRejected}</p>}
            <ul className="av-rows">
                {rows.map((row) => (
                    <li key={row.line} className="av-row">
                        <div className="av-row__who">
                            <strong>{texts.line(row.line)}</strong>
                            {reasonsOf(row).map((reason) => (
                                <span key={reason} className="av-block">
                                    {reason}
                                </span>
                            ))}
                        </div>
                    </li>
                ))}
            </ul>
            {lines.hasNextPage && (
                <Button className="fr-mt-3w" priority="secondary" onClick={() => void lines.fetchNextPage()}>
                    {shellTexts.showMore}
                </Button>
            )}
        </>
    );
}

/** The service's sentences, with the place to look at: the column of a table, or the field of a document. */
export function reasonsOf(line: Pick<ImportLine, "violations">): string[] {
    return line.violations.map(({ message, column, pointer }) => {
        const place = column ? texts.column(column) : pointer;
        return place === "" ? message : `${message} (${place})`;
    });
}
