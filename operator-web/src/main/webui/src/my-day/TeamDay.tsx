import { useQuery } from "@tanstack/react-query";
import { listWatches, type Watch } from "../api/followup";
import type { CaseLine } from "../api/visit";
import { useTeamCases } from "../cases/useTeamCases";
import { plusDays } from "../format/dates";
import { myDayTexts } from "../texts/myDay";
import { Hearings, PlannedVisits, useAgenda } from "./Agenda";
import { NewCases } from "./NewCases";
import { WatchList } from "./WatchList";

const PAGE = 100;
const AHEAD_DAYS = 7;

/** The day of an agent: late, planned, due soon, hearings, new. */
export function TeamDay({ today }: { today: string }) {
    const missed = useQuery({
        queryKey: ["watches", "MISSED"],
        queryFn: ({ signal }) => listWatches({ state: "MISSED", limit: PAGE }, signal),
    });
    const open = useQuery({
        queryKey: ["watches", "OPEN", today],
        queryFn: ({ signal }) =>
            listWatches({ state: "OPEN", dueBefore: plusDays(today, AHEAD_DAYS + 1), limit: PAGE }, signal),
    });
    const agenda = useAgenda(today);
    const watches = [...(missed.data?.body ?? []), ...(open.data?.body ?? [])];
    const cases = useTeamCases(watches.map((watch) => watch.caseId));

    const named = (watch: Watch) => ({ watch, line: cases.byId.get(watch.caseId) });
    return (
        <>
            <WatchList
                texts={myDayTexts.late}
                today={today}
                query={missed}
                rows={(missed.data?.body ?? []).map(named)}
                more={missed.data?.next !== undefined}
            />
            <PlannedVisits query={agenda} today={today} />
            <WatchList
                texts={myDayTexts.due}
                today={today}
                query={open}
                rows={(open.data?.body ?? []).map(named)}
                more={open.data?.next !== undefined}
            />
            <Hearings query={agenda} today={today} />
            <NewCases query={cases.query} lines={cases.lines} today={today} />
        </>
    );
}

export interface NamedWatch {
    watch: Watch;
    /** Undefined while the names are on their way. */
    line: CaseLine | undefined;
}
