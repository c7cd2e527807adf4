import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { Answer } from "../api/answer";
import { type CaseFile, type ClosureMotive, closeCase } from "../api/visit";
import { EntryForm } from "../forms/EntryForm";
import { DayField, PickField } from "../forms/fields";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { closureTexts } from "../texts/caseFile";
import { checks } from "../texts/forms";
import { closureMotives } from "../texts/labels";
import { ClosureConflict } from "./ClosureConflict";
import { useCaseEntry } from "./useCaseEntry";
import { caseKey } from "./useCaseFile";

interface Ended {
    /** Of the draft alone: a case ends once, by its own id. */
    id: string;
    closedOn: string;
    motive: ClosureMotive | "";
}

interface Props {
    caseId: string;
    today: string;
    seen: Answer<CaseFile>;
}

const FIELDS = ["/closedOn", "/motive"];

/** The end of the intervention, decided on what the person has before the eyes: a change in between is shown first. */
export function ClosureForm({ caseId, today, seen }: Props) {
    // What stood on the screen when the form was opened, whatever the page reads meanwhile.
    const basis = useRef(seen);
    const queries = useQueryClient();
    const entry = useCaseEntry<Ended>({
        caseId,
        form: "closure",
        start: () => ({ id: newId(), closedOn: today, motive: "" }),
        check: (values) => checkClosure(values, today),
        send: ({ closedOn, motive }) =>
            closeCase(caseId, basis.current.version ?? "", { closedOn, motive: motive as ClosureMotive }),
    });
    const { values, change } = entry;
    const decideOn = (now: Answer<CaseFile>) => {
        basis.current = now;
        entry.submit();
    };
    const giveUp = () => {
        void queries.invalidateQueries({ queryKey: caseKey(caseId) });
        entry.leave();
    };
    return (
        <EntryForm
            title={closureTexts.title}
            help={closureTexts.help}
            entry={entry}
            fields={FIELDS}
            cancel={entry.leave}
            saveLabel={closureTexts.save}
            answerTo={(failure) =>
                failure.kind === "stale" ? (
                    <ClosureConflict
                        caseId={caseId}
                        seen={basis.current.body}
                        decideOn={decideOn}
                        giveUp={giveUp}
                    />
                ) : undefined
            }
        >
            {(violations) => (
                <>
                    <PickField
                        pointer="/motive"
                        label={closureTexts.motive}
                        none={closureTexts.none}
                        options={closureMotives}
                        value={values.motive}
                        change={(motive) => change({ motive })}
                        violations={violations}
                    />
                    <DayField
                        pointer="/closedOn"
                        label={closureTexts.day}
                        value={values.closedOn}
                        max={today}
                        change={(closedOn) => change({ closedOn })}
                        violations={violations}
                    />
                </>
            )}
        </EntryForm>
    );
}

export function checkClosure(values: Ended, today: string): Violation[] {
    return [
        ...(values.motive === "" ? [checks.choose("/motive", closureTexts.chooseMotive)] : []),
        ...checks.day("/closedOn", values.closedOn, today),
    ];
}
