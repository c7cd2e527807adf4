import { recordAttempt, recordMeeting } from "../api/visit";
import { Link } from "../app/Link";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField } from "../forms/fields";
import { checkNote, NoteField, noteOf } from "../forms/NoteField";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { checkTexts, contactTexts } from "../texts/caseFile";
import { checks } from "../texts/forms";
import { checkReview, noReview, REVIEW_FIELDS, type Review, ReviewFields, reviewOf } from "./ReviewFields";
import { useCaseEntry } from "./useCaseEntry";

type Way = keyof typeof checkTexts.ways;

interface Checked {
    id: string;
    occurredOn: string;
    by: Way | "";
    review: Review;
    note: string;
}

const FIELDS = ["/by", "/occurredOn", "/note", ...REVIEW_FIELDS];

/** The 15-day check: an exchange in which the steps are looked at, told as a contact or as a meeting. */
export function CheckForm({ caseId, today }: { caseId: string; today: string }) {
    const entry = useCaseEntry<Checked>({
        caseId,
        form: "check",
        start: () => ({ id: newId(), occurredOn: today, by: "PHONE", review: noReview, note: "" }),
        check: (values) => checkCheck(values, today),
        send: (values) => sendCheck(caseId, values),
    });
    const { values, change } = entry;
    return (
        <EntryForm
            title={checkTexts.title}
            help={checkTexts.help}
            entry={entry}
            fields={FIELDS}
            cancel={entry.leave}
        >
            {(violations) => (
                <>
                    <OneOfField
                        pointer="/by"
                        label={checkTexts.by}
                        hint={
                            <>
                                {checkTexts.unreached}{" "}
                                <Link to={`/dossiers/${caseId}/contact`}>{contactTexts.title}</Link>
                            </>
                        }
                        options={checkTexts.ways}
                        value={values.by}
                        change={(by) => change({ by })}
                        violations={violations}
                        small
                        inline
                    />
                    <ReviewFields
                        review={values.review}
                        change={(review) => change({ review })}
                        violations={violations}
                    />
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

export function checkCheck(values: Checked, today: string): Violation[] {
    return [
        ...(values.by === "" ? [checks.choose("/by", checkTexts.chooseBy)] : []),
        ...checkReview(values.review),
        ...checkNote(values.note),
        ...checks.day("/occurredOn", values.occurredOn, today),
    ];
}

function sendCheck(caseId: string, { id, occurredOn, by, review, note }: Checked): Promise<unknown> {
    const common = { id, occurredOn, review: reviewOf(review), ...noteOf(note) };
    switch (by) {
        case "HOME":
        case "NEAR_HOME":
            return recordMeeting(caseId, { ...common, place: by });
        case "PHONE":
        case "SMS":
        case "EMAIL":
        case "LETTER":
            return recordAttempt(caseId, { ...common, channel: by, outcome: "ANSWERED" });
        case "":
            throw new Error("The form is checked before it is sent.");
    }
}
