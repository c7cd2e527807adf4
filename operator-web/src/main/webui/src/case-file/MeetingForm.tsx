import { Button } from "@codegouvfr/react-dsfr/Button";
import { useSearchParams } from "react-router";
import { type Place, recordMeeting, type TimelineEntry } from "../api/visit";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField, TimeField } from "../forms/fields";
import { checkNote, NoteField, noteOf } from "../forms/NoteField";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { meetingTexts } from "../texts/caseFile";
import { checks, formTexts } from "../texts/forms";
import { places } from "../texts/labels";
import { NamedVisit } from "./NamedVisit";
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
import { type StandingVisit, whenOf } from "./visits";

interface Met {
    id: string;
    occurredOn: string;
    startedAt: string;
    place: Place | "";
    reviewed: boolean;
    review: Review;
    note: string;
    /** The planned visit that it was; empty when it was none. */
    plannedVisitId: string;
}

interface Props {
    caseId: string;
    today: string;
    /** What the meeting was planned as. */
    visit?: StandingVisit | undefined;
}

const FIELDS = ["/occurredOn", "/startedAt", "/place", "/note", "/plannedVisitId", ...REVIEW_FIELDS];

/** A meeting, of the planned visit that the address names. */
export function Meeting({ caseId, today }: Omit<Props, "visit">) {
    const [search] = useSearchParams();
    return (
        <NamedVisit caseId={caseId} visitId={search.get("visite")}>
            {(visit) => <MeetingForm caseId={caseId} today={today} visit={visit} />}
        </NamedVisit>
    );
}

/** The household was met in person. */
export function MeetingForm({ caseId, today, visit }: Props) {
    const entry = useCaseEntry<Met>({
        caseId,
        form: "meeting",
        ...(visit === undefined ? {} : { about: visit.id }),
        start: () => startOf(today, visit),
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
                    {visit !== undefined && values.plannedVisitId !== "" && (
                        <OfVisit visit={visit} detach={() => change({ plannedVisitId: "" })} />
                    )}
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

function OfVisit({ visit, detach }: { visit: StandingVisit; detach: () => void }) {
    return (
        <div className="fr-mb-2w">
            <p className="fr-message fr-message--info fr-mb-1v">{meetingTexts.ofVisit(whenOf(visit))}</p>
            <Button type="button" size="small" priority="tertiary no outline" onClick={detach}>
                {meetingTexts.detach}
            </Button>
        </div>
    );
}

/** As it was planned; a visit that is told of before its day was made today. */
export function startOf(today: string, visit: StandingVisit | undefined): Met {
    return {
        id: newId(),
        occurredOn: visit !== undefined && visit.day < today ? visit.day : today,
        startedAt: visit?.from ?? "",
        place: visit?.place ?? "HOME",
        reviewed: false,
        review: noReview,
        note: "",
        plannedVisitId: visit?.id ?? "",
    };
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
        ...(values.plannedVisitId ? { plannedVisitId: values.plannedVisitId } : {}),
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
