import type { TimelineKind } from "../api/visit";
import { stages } from "../texts/labels";
import * as labels from "../texts/labels";
import { caseFileTexts } from "../texts/caseFile";
import type { TimelineItem } from "./useCaseFile";

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

const icons: Record<TimelineKind, string> = {
    CASE_OPENED: "fr-icon-folder-2-line",
    STAGE_REACHED: "fr-icon-scales-3-line",
    CONTACT_ATTEMPT: "fr-icon-chat-3-line",
    MEETING: "fr-icon-home-4-line",
    DIAGNOSIS: "fr-icon-survey-line",
    COMMITMENT: "fr-icon-quill-pen-line",
    COMMITMENT_STEP: "fr-icon-quill-pen-line",
    CASE_CLOSED: "fr-icon-checkbox-circle-line",
};

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
        icon: icons[item.kind],
        title: titleOf(item),
        details: detailsOf(item),
        steps: steps.map((step) => ({
            kind: labels.labelOf(labels.stepKinds, step.codes.kind ?? ""),
            objective: step.note ?? "",
        })),
    };
}

function titleOf({ kind, codes }: TimelineItem): string {
    const texts = caseFileTexts.timeline;
    switch (kind) {
        case "CASE_OPENED":
            return texts.opened;
        case "STAGE_REACHED":
            return texts.stage(labels.labelOf(stages, codes.stage ?? ""));
        case "CONTACT_ATTEMPT":
            return labels.labelOf(labels.channels, codes.channel ?? "");
        case "MEETING":
            return texts.meeting;
        case "DIAGNOSIS":
            return labels.labelOf(labels.diagnosisKinds, codes.kind ?? "") + texts.version(codes.version ?? "1");
        case "COMMITMENT":
        case "COMMITMENT_STEP":
            return texts.commitment;
        case "CASE_CLOSED":
            return texts.closed;
    }
}

function detailsOf({ kind, codes }: TimelineItem): string[] {
    const said = (text: string | undefined, words: Record<string, string>) =>
        text === undefined ? [] : [labels.labelOf(words, text)];
    switch (kind) {
        case "CASE_OPENED":
            return said(codes.stage, stages);
        case "CONTACT_ATTEMPT":
            return [...said(codes.outcome, labels.outcomes), ...reviewOf(codes)];
        case "MEETING":
            return [
                [
                    ...said(codes.place, labels.places),
                    ...(codes.startedAt === undefined ? [] : [caseFileTexts.timeline.at(codes.startedAt)]),
                ].join(" "),
                ...reviewOf(codes),
            ];
        case "DIAGNOSIS":
            return (codes.causes ?? "").split(" ").flatMap((cause) => said(cause, labels.causes));
        case "COMMITMENT":
            return said(codes.form, labels.commitmentForms);
        case "CASE_CLOSED":
            return said(codes.motive, labels.closureMotives);
        case "STAGE_REACHED":
        case "COMMITMENT_STEP":
            return [];
    }
}

function reviewOf(codes: Record<string, string>): string[] {
    if (codes.steps === undefined || codes.transition === undefined) {
        return [];
    }
    return [
        caseFileTexts.timeline.review(
            labels.labelOf(labels.stepsStates, codes.steps),
            labels.labelOf(labels.transitions, codes.transition),
        ),
    ];
}
