import { type ReactNode, useState } from "react";
import { Loading } from "../app/Loading";
import { type TimelineItem, useTimeline } from "./useCaseFile";
import { type StandingVisit, standingVisits } from "./visits";

interface Props {
    caseId: string;
    /** Null when the address names none. */
    visitId: string | null;
    children: (visit: StandingVisit | undefined) => ReactNode;
}

/** The planned visit that an address names, as it stood when the form was opened; undefined when it stands no more. */
export function NamedVisit({ caseId, visitId, children }: Props) {
    const timeline = useTimeline(caseId);
    if (visitId !== null && timeline.isPending) {
        return <Loading />;
    }
    return (
        <Pinned key={visitId} visitId={visitId} items={timeline.data ?? []}>
            {children}
        </Pinned>
    );
}

/** A colleague may end the visit meanwhile: what is typed stays, and the service says it. */
function Pinned({ visitId, items, children }: Omit<Props, "caseId"> & { items: TimelineItem[] }) {
    const [visit] = useState(() => standingVisits(items).find(({ id }) => id === visitId));
    return children(visit);
}
