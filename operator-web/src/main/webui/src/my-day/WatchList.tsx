import { DueBadge } from "../cases/badges";
import { CaseRow } from "../cases/CaseRow";
import { daysBetween, shortDay } from "../format/dates";
import { myDayTexts } from "../texts/myDay";
import { Section } from "./Section";
import type { NamedWatch } from "./TeamDay";

interface Props {
    texts: { title: string; help: string; empty: string };
    today: string;
    query: { isPending: boolean; error: unknown; refetch: () => unknown };
    rows: NamedWatch[];
    more: boolean;
}

/** Watches by due day, each one tap away from its file. */
export function WatchList({ texts, today, query, rows, more }: Props) {
    return (
        <Section
            texts={texts}
            query={query}
            more={more}
            rows={rows.map((row) => <WatchRow key={row.watch.watchId} row={row} today={today} />)}
        />
    );
}

function WatchRow({ row: { watch, line }, today }: { row: NamedWatch; today: string }) {
    const left = daysBetween(today, watch.dueOn);
    return (
        <CaseRow
            caseId={watch.caseId}
            tenant={line?.tenant}
            stage={line?.stage ?? watch.stage}
            detail={myDayTexts.lastExchange(shortDay(watch.armedOn))}
            badge={<DueBadge left={left} words={myDayTexts.dueIn(left)} />}
            action={{ path: "veille", text: myDayTexts.check }}
        />
    );
}
