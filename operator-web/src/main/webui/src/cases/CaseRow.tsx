import type { ReactNode } from "react";
import type { Stage } from "../api/visit";
import { Link } from "../app/Link";
import { StageBadge } from "./badges";
import { caseName } from "./caseName";

interface Props {
    caseId: string;
    tenant: string | null | undefined;
    stage: Stage;
    detail: string;
    badge?: ReactNode;
    /** What one does most often from here. */
    action?: { path: string; text: string };
    /** Of a list that is not `ul`, but of that role. */
    apart?: boolean;
}

/** One case in a list: who, where in the procedure, what is to be done. */
export function CaseRow({ caseId, tenant, stage, detail, badge, action, apart = false }: Props) {
    const name = caseName(tenant, caseId);
    const file = `/dossiers/${caseId}`;
    const Row = apart ? "div" : "li";
    return (
        <Row className="av-row" role={apart ? "listitem" : undefined}>
            <div className="av-row__who">
                <Link to={file} className="av-row__name">
                    {name}
                </Link>
                <span className="fr-hint-text">{detail}</span>
            </div>
            <div className="av-row__badges">
                {badge}
                <StageBadge stage={stage} />
            </div>
            {action !== undefined && (
                <Link
                    to={`${file}/${action.path}`}
                    className="fr-btn fr-btn--sm fr-btn--secondary av-row__action"
                    aria-label={`${action.text} : ${name}`}
                >
                    {action.text}
                </Link>
            )}
        </Row>
    );
}
