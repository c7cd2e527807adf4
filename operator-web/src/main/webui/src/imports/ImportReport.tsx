import { Button } from "@codegouvfr/react-dsfr/Button";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type ReferralImport, readImport, readImportTable } from "../api/referral";
import { Link } from "../app/Link";
import { Loading } from "../app/Loading";
import { instant } from "../format/dates";
import { number } from "../format/numbers";
import { download } from "../indicators/csv";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMay } from "../session/me";
import { importTexts as texts } from "../texts/imports";
import { importLineStatuses } from "../texts/referralLabels";
import { CancelImport } from "./CancelImport";
import { ImportBadge, ordersOf } from "./ImportList";
import { RejectedLines } from "./RejectedLines";

const LOOK_AGAIN_MS = 1000;
const UNDER_WAY: readonly string[] = ["RECEIVING", "QUEUED"];

interface Props {
    id: string;
    /** The way on from a check that found good lines. */
    next?: (good: number) => ReactNode;
}

/** One file: how far it is while it is worked off, then what became of its lines. */
export function ImportReport({ id, next }: Props) {
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
            {report.data !== undefined && <Report report={report.data} next={next} />}
        </>
    );
}

function Report({ report, next }: { report: ReferralImport; next: Props["next"] }) {
    const mayCancel = useMay("cancelImports") && report.state === "QUEUED";
    const checked = report.mode === "VALIDATE" && report.state === "DONE";
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
            {mayCancel && <CancelImport id={report.id} />}
            <Outcome report={report} />
            <dl className="av-figures fr-mb-3w">
                <Count name={importLineStatuses.ACCEPTED} value={report.accepted} />
                <Count name={importLineStatuses.REJECTED} value={report.rejected} />
                <Count name={importLineStatuses.KNOWN} value={report.known} />
                {report.notEntered > 0 && (
                    <Count name={importLineStatuses.NOT_ENTERED} value={report.notEntered} />
                )}
            </dl>
            {checked && report.accepted > 0 && next?.(report.accepted)}
            {!isUnderWay(report) && (
                <>
                    <Table id={report.id} />
                    <RejectedLines id={report.id} />
                </>
            )}
        </section>
    );
}

/** What the counts alone do not say. */
function Outcome({ report }: { report: ReferralImport }) {
    const words = outcomeOf(report);
    return words === undefined ? null : <p role="status">{words}</p>;
}

export function outcomeOf(
    report: Pick<ReferralImport, "state" | "mode" | "lines" | "processed">,
): string | undefined {
    switch (report.state) {
        case "CANCELLED":
            return texts.cancelled(report.lines - report.processed);
        case "REFUSED":
            return texts.refusedWhole;
        default:
            return report.state === "DONE" && report.mode === "VALIDATE" ? texts.checked : undefined;
    }
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
