import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Route, Routes, useParams } from "react-router";
import type { Answer } from "../api/answer";
import type { CaseFile } from "../api/visit";
import { Link } from "../app/Link";
import { Loading } from "../app/Loading";
import { NotFound } from "../app/NotFound";
import { Page } from "../app/Page";
import { StageBadge, StateBadge } from "../cases/badges";
import { caseName, reference } from "../cases/caseName";
import { today, zoneOf } from "../format/dates";
import { asFailure } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMay } from "../session/me";
import { caseFileTexts } from "../texts/caseFile";
import { casesTexts } from "../texts/cases";
import { closureMotives, sources } from "../texts/labels";
import { Actions } from "./Actions";
import { CancelVisit } from "./CancelVisitForm";
import { CheckForm } from "./CheckForm";
import { ClosureForm } from "./ClosureForm";
import { CommitmentForm } from "./CommitmentForm";
import { ContactForm } from "./ContactForm";
import { DiagnosisForm } from "./DiagnosisForm";
import { Household } from "./Household";
import { Meeting } from "./MeetingForm";
import { PlannedVisits } from "./PlannedVisits";
import { PlanVisitForm } from "./PlanVisitForm";
import { Procedure } from "./Procedure";
import { Saved } from "./Saved";
import { Timeline } from "./Timeline";
import { useCaseFile } from "./useCaseFile";
import { WatchNotice } from "./WatchNotice";

/** One household's file. */
export default function CaseFilePage() {
    const { caseId = "" } = useParams();
    const query = useCaseFile(caseId);
    if (query.data !== undefined) {
        return <OpenedFile key={caseId} answer={query.data} />;
    }
    if (query.error !== null && asFailure(query.error).kind === "missing") {
        return <NotFound />;
    }
    return (
        <Page title={caseFileTexts.reference(reference(caseId))}>
            {query.error === null ? (
                <Loading />
            ) : (
                <ProblemNotice
                    thrown={query.error}
                    retry={() => void query.refetch()}
                    what={casesTexts.title}
                />
            )}
        </Page>
    );
}

function OpenedFile({ answer }: { answer: Answer<CaseFile> }) {
    const file = answer.body;
    const mayRecord = useMay("recordEntries");
    const mergedInto = file.mergedInto ?? null;
    const day = today(zoneOf(file.department));
    const title = caseName(tenantOf(file), file.caseId);
    return (
        <Page
            title={title}
            beside={
                <span className="av-row__badges">
                    <StageBadge stage={file.stage} />
                    <StateBadge state={file.state} />
                </span>
            }
        >
            <p className="fr-hint-text fr-mb-2w">
                {caseFileTexts.reference(reference(file.caseId))},{" "}
                {caseFileTexts.openedOn(file.openedOn, sources[file.source])}{" "}
                <Link to="/dossiers" className="fr-link fr-text--sm">
                    {caseFileTexts.back}
                </Link>
            </p>
            <Saved />
            <Ended file={file} />
            <WatchNotice file={file} today={day} />
            {mergedInto !== null && <Merged into={mergedInto} />}
            {mayRecord && mergedInto === null && (
                <>
                    <PlannedVisits caseId={file.caseId} today={day} />
                    <Actions file={file} />
                </>
            )}
            <div className="av-file">
                <div className="av-file__form">
                    {mayRecord && mergedInto === null && <Forms answer={answer} today={day} />}
                </div>
                <div className="av-file__facts">
                    <Household file={file} />
                    <Procedure file={file} today={day} />
                </div>
                <div className="av-file__timeline">
                    <Timeline caseId={file.caseId} />
                </div>
            </div>
        </Page>
    );
}

function Forms({ answer, today }: { answer: Answer<CaseFile>; today: string }) {
    const caseId = answer.body.caseId;
    const form = { caseId, today };
    return (
        <Routes>
            <Route path="contact" element={<ContactForm {...form} />} />
            <Route path="rencontre" element={<Meeting {...form} />} />
            <Route path="visite" element={<PlanVisitForm {...form} />} />
            <Route path="visites/:visitId/annulation" element={<CancelVisit {...form} />} />
            <Route path="veille" element={<CheckForm {...form} />} />
            <Route path="diagnostic" element={<DiagnosisForm {...form} file={answer.body} />} />
            <Route path="contrat" element={<CommitmentForm {...form} />} />
            <Route path="cloture" element={<ClosureForm {...form} seen={answer} />} />
            <Route path="*" element={null} />
        </Routes>
    );
}

function Ended({ file }: { file: CaseFile }) {
    const closure = file.closure ?? null;
    if (closure === null) {
        return null;
    }
    return (
        <Alert
            className="fr-mb-2w"
            small
            severity="info"
            description={`${caseFileTexts.actions.closed(closure.closedOn, closureMotives[closure.motive].toLowerCase())} ${caseFileTexts.actions.afterClosure}`}
        />
    );
}

/** The household was recognised: its work goes on in another file. */
function Merged({ into }: { into: string }) {
    return (
        <Alert
            className="fr-mb-2w"
            small
            severity="info"
            description={
                <>
                    {caseFileTexts.merged.into}{" "}
                    <Link to={`/dossiers/${into}`} className="fr-link">
                        {caseFileTexts.merged.open}
                    </Link>
                </>
            }
        />
    );
}

/** As on a letter: given name, then name. */
function tenantOf(file: CaseFile): string | undefined {
    const tenant = file.identity?.members[0];
    return tenant && [tenant.firstName, tenant.lastName].filter(Boolean).join(" ");
}
