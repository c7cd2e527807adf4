import { type AttemptOutcome, type Channel, recordAttempt, type TimelineEntry } from "../api/visit";
import { Link } from "../app/Link";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField } from "../forms/fields";
import { checkNote, NoteField, noteOf } from "../forms/NoteField";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { contactTexts } from "../texts/caseFile";
import { checks } from "../texts/forms";
import { channels, outcomes } from "../texts/labels";
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

interface Contact {
    id: string;
    occurredOn: string;
    channel: Channel | "";
    outcome: AttemptOutcome | "";
    reviewed: boolean;
    review: Review;
    note: string;
}

const FIELDS = ["/channel", "/outcome", "/occurredOn", "/note", ...REVIEW_FIELDS];

/** Two taps and a sentence: how, with what result, and what there is to say. */
export function ContactForm({ caseId, today }: { caseId: string; today: string }) {
    const entry = useCaseEntry<Contact>({
        caseId,
        form: "contact",
        start: () => ({
            id: newId(),
            occurredOn: today,
            channel: "PHONE",
            outcome: "",
            reviewed: false,
            review: noReview,
            note: "",
        }),
        check: (values) => checkContact(values, today),
        send: (values) => recordAttempt(caseId, requestOf(values)),
        asEntry,
    });
    const { values, change } = entry;
    const answered = values.outcome === "ANSWERED";
    return (
        <EntryForm
            title={contactTexts.title}
            help={contactTexts.help}
            entry={entry}
            fields={FIELDS}
            cancel={entry.leave}
        >
            {(violations) => (
                <>
                    <OneOfField
                        pointer="/channel"
                        label={contactTexts.channel}
                        options={channels}
                        value={values.channel}
                        change={(channel) => change({ channel })}
                        violations={violations}
                        small
                        inline
                    />
                    <OneOfField
                        pointer="/outcome"
                        label={contactTexts.outcome}
                        options={outcomes}
                        value={values.outcome}
                        change={(outcome) => change({ outcome })}
                        violations={violations}
                        small
                    />
                    {answered && values.channel === "VISIT" && (
                        <p className="fr-message fr-message--info fr-mb-2w">
                            {contactTexts.answeredVisit}{" "}
                            <Link to={`/dossiers/${caseId}/rencontre`}>{contactTexts.toMeeting}</Link>
                        </p>
                    )}
                    {answered && <ReviewChoice values={values} change={change} violations={violations} />}
                    <NoteField note={values.note} change={change} violations={violations} />
                    <DayField
                        pointer="/occurredOn"
                        label={contactTexts.day}
                        value={values.occurredOn}
                        max={today}
                        change={(occurredOn) => change({ occurredOn })}
                        violations={violations}
                    />
                </>
            )}
        </EntryForm>
    );
}

export function checkContact(values: Contact, today: string): Violation[] {
    return [
        ...(values.channel === "" ? [checks.choose("/channel", contactTexts.chooseChannel)] : []),
        ...(values.outcome === "" ? [checks.choose("/outcome", contactTexts.chooseOutcome)] : []),
        ...(reviews(values) ? checkReview(values.review) : []),
        ...checkNote(values.note),
        ...checks.day("/occurredOn", values.occurredOn, today),
    ];
}

function requestOf(values: Contact) {
    return {
        id: values.id,
        occurredOn: values.occurredOn,
        channel: values.channel as Channel,
        outcome: values.outcome as AttemptOutcome,
        ...(reviews(values) ? { review: reviewOf(values.review) } : {}),
        ...noteOf(values.note),
    };
}

function asEntry(values: Contact): TimelineEntry {
    return {
        kind: "CONTACT_ATTEMPT",
        id: values.id,
        occurredOn: values.occurredOn,
        recordedAt: new Date().toISOString(),
        codes: {
            channel: values.channel,
            outcome: values.outcome,
            ...(reviews(values) ? reviewCodes(values.review) : {}),
        },
        note: values.note,
    };
}

/** Only an answer can be a check of the steps. */
function reviews(values: Contact): boolean {
    return values.reviewed && values.outcome === "ANSWERED";
}
