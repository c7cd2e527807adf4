import { type Place, recordMeeting, type TimelineEntry } from "../api/visit";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField, TimeField } from "../forms/fields";
import { checkNote, NoteField, noteOf } from "../forms/NoteField";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { meetingTexts } from "../texts/caseFile";
import { checks, formTexts } from "../texts/forms";
import { places } from "../texts/labels";
import {
    checkReview,
    noReview,
    REVIEW_FIELDS,
    type Review,
    ReviewChoice,
    reviewCodes,
    reviewOf,
} from "./ReviewFields";
import { useCaseEntry } from "./useCaseEntry";

interface Met {
    id: string;
    occurredOn: string;
    startedAt: string;
    place: Place | "";
    reviewed: boolean;
    review: Review;
    note: string;
}

const FIELDS = ["/occurredOn", "/startedAt", "/place", "/note", ...REVIEW_FIELDS];

/** The household was met in person. */
export function MeetingForm({ caseId, today }: { caseId: string; today: string }) {
    const entry = useCaseEntry<Met>({
        caseId,
        form: "meeting",
        start: () => ({
            id: newId(),
            occurredOn: today,
            startedAt: "",
            place: "HOME",
            reviewed: false,
            review: noReview,
            note: "",
        }),
        check: (values) => checkMeeting(values, today),
        send: (values) => recordMeeting(caseId, requestOf(values)),
        asEntry,
    });
    const { values, change } = entry;
    return (
        <EntryForm
            title={meetingTexts.title}
            help={meetingTexts.help}
            entry={entry}
            fields={FIELDS}
            cancel={entry.leave}
        >
            {(violations) => (
                <>
                    <OneOfField
                        pointer="/place"
                        label={meetingTexts.place}
                        options={places}
                        value={values.place}
                        change={(place) => change({ place })}
                        violations={violations}
                        small
                        inline
                    />
                    <div className="av-filters">
                        <DayField
                            pointer="/occurredOn"
                            label={meetingTexts.day}
                            value={values.occurredOn}
                            max={today}
                            change={(occurredOn) => change({ occurredOn })}
                            violations={violations}
                        />
                        <TimeField
                            pointer="/startedAt"
                            label={`${meetingTexts.time} (${formTexts.optional})`}
                            value={values.startedAt}
                            change={(startedAt) => change({ startedAt })}
                            violations={violations}
                        />
                    </div>
                    <ReviewChoice values={values} change={change} violations={violations} />
                    <NoteField note={values.note} change={change} violations={violations} />
                </>
            )}
        </EntryForm>
    );
}

export function checkMeeting(values: Met, today: string): Violation[] {
    return [
        ...(values.place === "" ? [checks.choose("/place", meetingTexts.choosePlace)] : []),
        ...checks.day("/occurredOn", values.occurredOn, today),
        ...(values.reviewed ? checkReview(values.review) : []),
        ...checkNote(values.note),
    ];
}

function requestOf(values: Met) {
    return {
        id: values.id,
        occurredOn: values.occurredOn,
        place: values.place as Place,
        ...(values.startedAt === "" ? {} : { startedAt: values.startedAt }),
        ...(values.reviewed ? { review: reviewOf(values.review) } : {}),
        ...noteOf(values.note),
    };
}

function asEntry(values: Met): TimelineEntry {
    return {
        kind: "MEETING",
        id: values.id,
        occurredOn: values.occurredOn,
        recordedAt: new Date().toISOString(),
        codes: {
            place: values.place,
            ...(values.startedAt === "" ? {} : { startedAt: values.startedAt }),
            ...(values.reviewed ? reviewCodes(values.review) : {}),
        },
        note: values.note,
    };
}
