import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReferralImport, readImport, readImportTable } from "../api/referral";
import { Link } from "../app/Link";
import { Loading } from "../app/Loading";
import { instant } from "../format/dates";
import { number } from "../format/numbers";
import { download } from "../indicators/csv";
import { ProblemNotice } from "../problems/ProblemNotice";
import { importTexts as texts } from "../texts/imports";
import { importLineStatuses } from "../texts/labels";
import { ImportBadge, ordersOf } from "./ImportList";
import { RejectedLines } from "./RejectedLines";

const LOOK_AGAIN_MS = 1000;
const UNDER_WAY: readonly string[] = ["RECEIVING", "QUEUED"];

/** One file: how far it is while it is worked off, then what became of its lines. */
export function ImportReport({ id }: { id: string }) {
    const report = useQuery({
        queryKey: ["imports", id],
        queryFn: ({ signal }) => readImport(id, signal),
        refetchInterval: ({ state }) => isUnderWay(state.data) && LOOK_AGAIN_MS,
    });
    return (
        <>
            <p>
                <Link
                    to="/repartition/fichiers"
                    className="fr-link fr-icon-arrow-left-line fr-link--icon-left"
                >
                    {texts.back}
                </Link>
            </p>
            {report.error !== null && (
                <ProblemNotice thrown={report.error} retry={() => void report.refetch()} />
            )}
            {report.isPending && <Loading />}
            {report.data !== undefined && <Report report={report.data} />}
        </>
    );
}

function Report({ report }: { report: ReferralImport }) {
    return (
        <section aria-labelledby="report">
            <div className="av-page-head fr-mb-1w">
                <h2 id="report" className="fr-h4 fr-mb-0">
                    {texts.received(instant(report.receivedAt, "Europe/Paris"))}
                </h2>
                <ImportBadge state={report.state} />
            </div>
            <p className="fr-hint-text">{ordersOf(report).join(", ")}</p>
            {isUnderWay(report) && <Progress processed={report.processed} lines={report.lines} />}
            <dl className="av-figures fr-mb-3w">
                <Count name={importLineStatuses.ACCEPTED} value={report.accepted} />
                <Count name={importLineStatuses.REJECTED} value={report.rejected} />
                <Count name={importLineStatuses.KNOWN} value={report.known} />
                {report.notEntered > 0 && (
                    <Count name={importLineStatuses.NOT_ENTERED} value={report.notEntered} />
                )}
            </dl>
            <Table id={report.id} />
            {!isUnderWay(report) && <RejectedLines id={report.id} />}
        </section>
    );
}

function Progress({ processed, lines }: { processed: number; lines: number }) {
    return (
        <p>
            <progress
                className="av-progress"
                max={Math.max(lines, 1)}
                value={processed}
                aria-label={texts.progressLabel}
            />
            <span role="status">{texts.progress(processed, lines)}</span>
        </p>
    );
}

function Count({ name, value }: { name: string | undefined; value: number }) {
    return (
        <div className="av-figure">
            <dt className="fr-text--sm fr-mb-0">{name}</dt>
            <dd className="fr-m-0">
                <span className="av-figure__value">{number(value)}</span>
            </dd>
        </div>
    );
}

function Table({ id }: { id: string }) {
    const preparing = useMutation({
        mutationFn: () => readImportTable(id),
        onSuccess: (table) => download(table, texts.fileName(id)),
    });
    return (
        <div className="fr-mb-4w">
            <Button
                priority="secondary"
                iconId="fr-icon-download-line"
                disabled={preparing.isPending}
                onClick={() => preparing.mutate()}
            >
                {preparing.isPending ? texts.downloading : texts.download}
            </Button>
            {preparing.error !== null && <ProblemNotice thrown={preparing.error} />}
        </div>
    );
}

function isUnderWay(report: ReferralImport | undefined): boolean {
    return report !== undefined && UNDER_WAY.includes(report.state);
}
