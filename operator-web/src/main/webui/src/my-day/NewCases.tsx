import type { CaseLine } from "../api/visit";
import { Link } from "../app/Link";
import { CaseRow } from "../cases/CaseRow";
import { plusDays, shortDay } from "../format/dates";
import { myDayTexts } from "../texts/myDay";
import { Section } from "./Section";

const NEW_FOR_DAYS = 30;

interface Props {
    query: { isPending: boolean; error: unknown; refetch: () => unknown };
    lines: CaseLine[];
    today: string;
}

/** Cases allocated lately, with whom nobody has spoken yet. */
export function NewCases({ query, lines, today }: Props) {
    const fresh = withoutExchange(lines, today);
    return (
        <Section
            texts={myDayTexts.fresh}
            query={query}
            more={false}
            rows={fresh.map((line) => (
                <CaseRow
                    key={line.caseId}
                    caseId={line.caseId}
                    tenant={line.tenant}
                    stage={line.stage}
                    detail={myDayTexts.fresh.openedOn(shortDay(line.openedOn))}
                    action={{ path: "contact", text: myDayTexts.contact }}
                />
            ))}
        >
            <p className="fr-mt-2w">
                <Link
                    to="/dossiers?state=OPEN"
                    className="fr-link fr-icon-arrow-right-line fr-link--icon-right"
                >
                    {myDayTexts.fresh.all}
                </Link>
            </p>
        </Section>
    );
}

export function withoutExchange(lines: CaseLine[], today: string): CaseLine[] {
    const since = plusDays(today, -NEW_FOR_DAYS);
    return lines.filter(
        (line) => isWorkedOn(line) && line.openedOn >= since && (line.lastExchangeOn ?? null) === null,
    );
}

function isWorkedOn(line: CaseLine): boolean {
    return line.state === "OPEN" && (line.mergedInto ?? null) === null;
}
