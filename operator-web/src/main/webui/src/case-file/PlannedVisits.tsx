import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Link } from "../app/Link";
import { visitTexts } from "../texts/caseFile";
import { useTimeline } from "./useCaseFile";
import { type StandingVisit, standingVisits, whenAndWhere } from "./visits";

interface Props {
    caseId: string;
    today: string;
}

/** The visits that stand, each with how it ends; nothing when there is none. */
export function PlannedVisits({ caseId, today }: Props) {
    const timeline = useTimeline(caseId);
    const visits = standingVisits(timeline.data ?? []);
    if (visits.length === 0) {
        return null;
    }
    return (
        <section aria-labelledby="planned-visits" className="av-panel fr-mt-2w">
            <h2 id="planned-visits" className="fr-h6 fr-mb-1w">
                {visitTexts.section}
            </h2>
            <ul className="av-plain">
                {visits.map((visit) => (
                    <Visit key={visit.id} caseId={caseId} visit={visit} today={today} />
                ))}
            </ul>
        </section>
    );
}

function Visit({ caseId, visit, today }: Props & { visit: StandingVisit }) {
    const words = whenAndWhere(visit);
    return (
        <li>
            <strong>{words}</strong>{" "}
            {visit.day < today && (
                <Badge small severity="error">
                    {visitTexts.toReport}
                </Badge>
            )}
            {visit.note && (
                <p className="av-note fr-mb-1v" dir="auto">
                    {visit.note}
                </p>
            )}
            <p className="fr-mb-1v">
                {visit.day <= today && (
                    <Link
                        to={`/dossiers/${caseId}/rencontre?visite=${visit.id}`}
                        className="fr-link fr-mr-2w"
                        aria-label={`${visitTexts.report} : ${words}`}
                    >
                        {visitTexts.report}
                    </Link>
                )}
                <Link
                    to={`/dossiers/${caseId}/visites/${visit.id}/annulation`}
                    className="fr-link"
                    aria-label={`${visitTexts.cancel} : ${words}`}
                >
                    {visitTexts.cancel}
                </Link>
            </p>
        </li>
    );
}
