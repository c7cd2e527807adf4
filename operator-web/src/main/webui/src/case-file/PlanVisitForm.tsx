import { type Place, planVisit, type TimelineEntry } from "../api/visit";
import { plusDays } from "../format/dates";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField, TextField, TimeField } from "../forms/fields";
import { noteOf } from "../forms/NoteField";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { visitTexts } from "../texts/caseFile";
import { checks, formTexts, VISIT_NOTE_LIMIT } from "../texts/forms";
import { places } from "../texts/labels";
import { useCaseEntry } from "./useCaseEntry";

interface Planned {
    id: string;
    day: string;
    from: string;
    to: string;
    place: Place | "";
    note: string;
}

const FIELDS = ["/day", "/hours/from", "/hours/to", "/place", "/note"];
const FURTHEST_DAYS = 365;

/** A visit that the team means to make. */
export function PlanVisitForm({ caseId, today }: { caseId: string; today: string }) {
    const entry = useCaseEntry<Planned>({
        caseId,
        form: "visit",
        start: () => ({ id: newId(), day: "", from: "", to: "", place: "HOME", note: "" }),
        check: (values) => checkVisit(values, today),
        send: (values) => planVisit(caseId, requestOf(values)),
        asEntry: (values) => asEntry(values, today),
    });
    const { values, change } = entry;
    return (
        <EntryForm
            title={visitTexts.title}
            help={visitTexts.help}
            entry={entry}
            fields={FIELDS}
            cancel={entry.leave}
            saveLabel={visitTexts.save}
        >
            {(violations) => (
                <>
                    <DayField
                        pointer="/day"
                        label={visitTexts.day}
                        value={values.day}
                        min={today}
                        max={plusDays(today, FURTHEST_DAYS)}
                        change={(day) => change({ day })}
                        violations={violations}
                    />
                    <div className="av-filters">
                        <TimeField
                            pointer="/hours/from"
                            label={`${visitTexts.from} (${formTexts.optional})`}
                            value={values.from}
                            change={(from) => change({ from })}
                            violations={violations}
                        />
                        <TimeField
                            pointer="/hours/to"
                            label={`${visitTexts.to} (${formTexts.optional})`}
                            value={values.to}
                            change={(to) => change({ to })}
                            violations={violations}
                        />
                    </div>
                    <OneOfField
                        pointer="/place"
                        label={visitTexts.place}
                        options={places}
                        value={values.place}
                        change={(place) => change({ place })}
                        violations={violations}
                        small
                        inline
                    />
                    <TextField
                        pointer="/note"
                        label={`${visitTexts.note} (${formTexts.optional})`}
                        hint={formTexts.noteHint}
                        value={values.note}
                        change={(note) => change({ note })}
                        violations={violations}
                        limit={VISIT_NOTE_LIMIT}
                        rows={2}
                    />
                </>
            )}
        </EntryForm>
    );
}

export function checkVisit(values: Planned, today: string): Violation[] {
    return [
        ...checks.dayAhead("/day", values.day, today, plusDays(today, FURTHEST_DAYS)),
        ...checkHours(values),
        ...(values.place === "" ? [checks.choose("/place", visitTexts.choosePlace)] : []),
        ...checks.length("/note", values.note, VISIT_NOTE_LIMIT),
    ];
}

function checkHours({ from, to }: Planned): Violation[] {
    if (to === "") {
        return [];
    }
    if (from === "") {
        return [checks.choose("/hours/from", visitTexts.beginFirst)];
    }
    return to <= from
        ? [{ pointer: "/hours/to", code: "hours-in-disorder", message: visitTexts.endAfter }]
        : [];
}

function requestOf({ id, day, from, to, place, note }: Planned) {
    return {
        id,
        day,
        place: place as Place,
        ...(from === "" ? {} : { hours: { from, ...(to === "" ? {} : { to }) } }),
        ...noteOf(note),
    };
}

function asEntry({ id, day, from, to, place, note }: Planned, today: string): TimelineEntry {
    return {
        kind: "VISIT_PLANNED",
        id,
        occurredOn: today,
        recordedAt: new Date().toISOString(),
        codes: {
            day,
            place,
            state: "PLANNED",
            ...(from === "" ? {} : { from }),
            ...(to === "" ? {} : { to }),
        },
        note,
    };
}
