import { Alert } from "@codegouvfr/react-dsfr/Alert";
import type { CaseFile } from "../api/visit";
import { Link } from "../app/Link";
import { daysBetween } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMay } from "../session/me";
import { caseFileTexts } from "../texts/caseFile";
import { useCaseWatches, waitingWatch } from "./useCaseFile";

const texts = caseFileTexts.watch;

/** When the household is to be spoken with again, with the way to do it. */
export function WatchNotice({ file, today }: { file: CaseFile; today: string }) {
    const caseId = file.caseId;
    const mayRead = useMay("readWatches");
    const mayRecord = useMay("recordEntries");
    const watches = useCaseWatches(caseId, mayRead ? (file.lastExchangeOn ?? null) : null);
    if (watches.error !== null) {
        return (
            <ProblemNotice thrown={watches.error} retry={() => void watches.refetch()} what={texts.title} />
        );
    }
    if (watches.isLoading) {
        return <div className="av-notice-room" />;
    }
    const waiting = waitingWatch(watches.data ?? []);
    if (waiting === undefined) {
        return null;
    }
    const left = daysBetween(today, waiting.dueOn);
    return (
        <Alert
            className="av-notice-room"
            small
            severity={left < 0 ? "error" : left <= 3 ? "warning" : "info"}
            description={
                <>
                    {left < 0 ? texts.late(waiting.dueOn, -left) : texts.due(waiting.dueOn, left)}{" "}
                    {mayRecord && (
                        <Link to={`/dossiers/${caseId}/veille`} className="fr-link">
                            {texts.check}
                        </Link>
                    )}
                </>
            }
        />
    );
}
