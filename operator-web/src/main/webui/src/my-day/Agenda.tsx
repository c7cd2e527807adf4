import { useQuery } from "@tanstack/react-query";
import { type AgendaLine, listAgenda } from "../api/visit";
import { whenAndWhere, whenOf } from "../case-file/visits";
import { DueBadge } from "../cases/badges";
import { CaseRow } from "../cases/CaseRow";
import { daysBetween, plusDays } from "../format/dates";
import { myDayTexts } from "../texts/myDay";
import { Section } from "./Section";

const PAGE = 500;
const AHEAD_DAYS = 14;
/** How far back a visit that nobody told of is looked for. */
const BACK_DAYS = 31;

/** What lies ahead of the team, and the visits that lie behind it untold. */
export function useAgenda(today: string) {
    return useQuery({
        queryKey: ["agenda", today],
        queryFn: ({ signal }) =>
            listAgenda(
                { from: plusDays(today, -BACK_DAYS), to: plusDays(today, AHEAD_DAYS), limit: PAGE },
                signal,
            ),
    });
}

interface Props {
    query: ReturnType<typeof useAgenda>;
    today: string;
}

export function PlannedVisits({ query, today }: Props) {
    return (
        <Section
            texts={myDayTexts.visits}
            query={query}
            more={query.data?.next !== undefined}
            rows={visitsOf(query.data?.body ?? []).map((line) => (
                <AgendaRow key={line.visitId} line={line} today={today} />
            ))}
        />
    );
}

export function Hearings({ query, today }: Props) {
    return (
        <Section
            texts={myDayTexts.hearings}
            query={query}
            more={query.data?.next !== undefined}
            rows={hearingsOf(query.data?.body ?? [], today).map((line) => (
                <AgendaRow key={line.caseId} line={line} today={today} />
            ))}
        />
    );
}

function AgendaRow({ line, today }: { line: AgendaLine; today: string }) {
    const left = daysBetween(today, line.day);
    const action = reportOf(line, today);
    return (
        <CaseRow
            caseId={fileOf(line)}
            tenant={line.tenant}
            stage={line.stage}
            detail={line.place ? whenAndWhere({ ...line, place: line.place }) : whenOf(line)}
            badge={<DueBadge left={left} words={myDayTexts.visitIn(left)} />}
            {...(action === undefined ? {} : { action })}
        />
    );
}

export function visitsOf(lines: AgendaLine[]): AgendaLine[] {
    return lines.filter((line) => line.kind === "PLANNED_VISIT");
}

/** Those that lie ahead: what became of a passed one is told by partners. */
export function hearingsOf(lines: AgendaLine[], today: string): AgendaLine[] {
    return lines.filter((line) => line.kind === "HEARING" && line.day >= today);
}

/** Where the work on it goes on. */
export function fileOf(line: AgendaLine): string {
    return line.mergedInto ?? line.caseId;
}

/** A visit can be told of from its day on. */
export function reportOf(line: AgendaLine, today: string): { path: string; text: string } | undefined {
    return line.visitId && line.day <= today
        ? { path: `rencontre?visite=${line.visitId}`, text: myDayTexts.visits.report }
        : undefined;
}
