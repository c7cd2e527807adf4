import type { Place, TimelineKind } from "../api/visit";
import { caseFileTexts } from "../texts/caseFile";
import * as labels from "../texts/labels";
import { stages } from "../texts/labels";
import type { TimelineItem } from "./useCaseFile";
import { whenAndWhere, whenOf } from "./visits";

/** An entry of the timeline in words. */
export interface Described {
    item: TimelineItem;
    icon: string;
    title: string;
    details: string[];
    /** The steps of an engagement contract. */
    steps: { kind: string; objective: string }[];
}

export interface TimelineDay {
    day: string;
    entries: Described[];
}

const icons: labels.Labels<TimelineKind> = {
    CASE_OPENED: "fr-icon-folder-2-line",
    STAGE_REACHED: "fr-icon-scales-3-line",
    CONTACT_ATTEMPT: "fr-icon-chat-3-line",
    MEETING: "fr-icon-home-4-line",
    DIAGNOSIS: "fr-icon-survey-line",
    COMMITMENT: "fr-icon-quill-pen-line",
    COMMITMENT_STEP: "fr-icon-quill-pen-line",
    CASE_CLOSED: "fr-icon-checkbox-circle-line",
    VISIT_PLANNED: "fr-icon-calendar-todo-line",
    VISIT_CANCELLED: "fr-icon-calendar-close-line",
    PROCEDURE_ACT: "fr-icon-scales-3-line",
    ACT_RETRACTED: "fr-icon-arrow-go-back-line",
};

const UNKNOWN_ICON = "fr-icon-information-line";

/** Days, the newest first; inside a day what was recorded last comes first. */
export function timelineDays(items: TimelineItem[]): TimelineDay[] {
    const newestFirst = items.filter((item) => item.kind !== "COMMITMENT_STEP").reverse();
    const days = new Map<string, Described[]>();
    for (const item of newestFirst) {
        const entries = days.get(item.occurredOn) ?? [];
        days.set(item.occurredOn, [...entries, describe(item, stepsOf(item, items))]);
    }
    return [...days].map(([day, entries]) => ({ day, entries })).sort((a, b) => b.day.localeCompare(a.day));
}

/** A contract and its steps were recorded at one instant. */
function stepsOf(item: TimelineItem, items: TimelineItem[]): TimelineItem[] {
    return item.kind === "COMMITMENT"
        ? items.filter((other) => other.kind === "COMMITMENT_STEP" && other.recordedAt === item.recordedAt)
        : [];
}

function describe(item: TimelineItem, steps: TimelineItem[]): Described {
    return {
        item,
        icon: icons[item.kind] ?? UNKNOWN_ICON,
        title: tellingOf(item.kind).title(item.codes),
        details: tellingOf(item.kind).details(item.codes),
        steps: steps.map((step) => ({
            kind: word(step.codes.kind, labels.stepKinds),
            objective: step.note ?? "",
        })),
    };
}

type Codes = Record<string, string>;

/** How a kind of entry is told. */
interface Telling {
    title: (codes: Codes) => string;
    details: (codes: Codes) => string[];
}

const texts = caseFileTexts.timeline;
const nothing = () => [];

const tellings: Record<TimelineKind, Telling> & Record<string, Telling> = {
    CASE_OPENED: { title: () => texts.opened, details: (codes) => said(codes.stage, stages) },
    STAGE_REACHED: { title: (codes) => texts.stage(word(codes.stage, stages)), details: nothing },
    PROCEDURE_ACT: {
        title: (codes) => word(codes.act, labels.acts),
        details: (codes) => said(codes.judgement, labels.judgements),
    },
    ACT_RETRACTED: {
        title: () => texts.retracted,
        details: (codes) => said(codes.reason, labels.retractionReasons),
    },
    CONTACT_ATTEMPT: {
        title: (codes) => word(codes.channel, labels.channels),
        details: (codes) => [...said(codes.outcome, labels.outcomes), ...reviewOf(codes)],
    },
    MEETING: {
        title: () => texts.meeting,
        details: (codes) => [placeAndTime(codes), ...reviewOf(codes)],
    },
    VISIT_PLANNED: {
        title: () => texts.visitPlanned,
        details: (codes) => [
            whenAndWhere({
                day: codes.day ?? "",
                from: codes.from,
                to: codes.to,
                place: codes.place as Place,
            }),
            ...(codes.state === "PLANNED" ? [] : said(codes.state, labels.plannedVisitStates)),
        ],
    },
    VISIT_CANCELLED: {
        title: () => texts.visitCancelled,
        details: (codes) => [whenOf({ day: codes.day ?? "" }), ...said(codes.motive, labels.visitMotives)],
    },
    DIAGNOSIS: {
        title: (codes) => word(codes.kind, labels.diagnosisKinds) + texts.version(codes.version ?? "1"),
        details: (codes) => (codes.causes ?? "").split(" ").flatMap((cause) => said(cause, labels.causes)),
    },
    COMMITMENT: {
        title: () => texts.commitment,
        details: (codes) => said(codes.form, labels.commitmentForms),
    },
    COMMITMENT_STEP: { title: () => texts.commitment, details: nothing },
    CASE_CLOSED: { title: () => texts.closed, details: (codes) => said(codes.motive, labels.closureMotives) },
};

/** A kind that a newer service tells stands under its code, so that nothing is hidden. */
function tellingOf(kind: string): Telling {
    return tellings[kind] ?? { title: () => kind, details: nothing };
}

function word(code: string | undefined, words: Record<string, string>): string {
    return labels.labelOf(words, code ?? "");
}

function said(code: string | undefined, words: Record<string, string>): string[] {
    return code === undefined ? [] : [labels.labelOf(words, code)];
}

function placeAndTime(codes: Codes): string {
    const time = codes.startedAt === undefined ? [] : [texts.at(codes.startedAt)];
    return [...said(codes.place, labels.places), ...time].join(" ");
}

function reviewOf(codes: Codes): string[] {
    if (codes.steps === undefined || codes.transition === undefined) {
        return [];
    }
    return [texts.review(word(codes.steps, labels.stepsStates), word(codes.transition, labels.transitions))];
}
