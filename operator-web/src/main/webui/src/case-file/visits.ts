import type { Place } from "../api/visit";
import { visitTexts } from "../texts/caseFile";
import { labelOf, places } from "../texts/labels";
import type { TimelineItem } from "./useCaseFile";

/** A visit that is planned and not told of yet. */
export interface StandingVisit {
    id: string;
    day: string;
    from?: string | null;
    to?: string | null;
    place: Place;
    note?: string | null;
}

/** The visits of a case that stand, the next one first; those of a case that was merged into it too. */
export function standingVisits(items: TimelineItem[]): StandingVisit[] {
    return items
        .filter((item) => item.kind === "VISIT_PLANNED" && item.codes.state === "PLANNED" && !item.sending)
        .map((item) => ({
            id: item.id,
            day: item.codes.day ?? item.occurredOn,
            from: item.codes.from,
            to: item.codes.to,
            place: item.codes.place as Place,
            note: item.note,
        }))
        .sort((one, other) => slot(one).localeCompare(slot(other)));
}

const slot = (visit: StandingVisit) => `${visit.day} ${visit.from ?? ""}`;

/** "le mercredi 2 décembre, de 14 h à 16 h" */
export function whenOf(visit: Pick<StandingVisit, "day" | "from" | "to">): string {
    return [visitTexts.on(visit.day), ...hoursOf(visit)].join(", ");
}

/** The same with its place. */
export function whenAndWhere(visit: Pick<StandingVisit, "day" | "from" | "to" | "place">): string {
    return `${whenOf(visit)}, ${labelOf(places, visit.place).toLowerCase()}`;
}

function hoursOf({ from, to }: Pick<StandingVisit, "from" | "to">): string[] {
    if (!from) {
        return [];
    }
    return [to ? visitTexts.between(from, to) : visitTexts.fromOnly(from)];
}
