import { Button } from "@codegouvfr/react-dsfr/Button";
import { type CommitmentForm as Form, recordCommitment, type StepKind } from "../api/visit";
import { EntryForm } from "../forms/EntryForm";
import { DayField, OneOfField, PickField, TextField } from "../forms/fields";
import { newId } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { commitmentTexts } from "../texts/caseFile";
import { checks, OBJECTIVE_LIMIT } from "../texts/forms";
import { commitmentForms, stepKinds } from "../texts/labels";
import { useCaseEntry } from "./useCaseEntry";

interface Step {
    kind: StepKind | "";
    objective: string;
}

interface Agreed {
    id: string;
    agreedOn: string;
    form: Form | "";
    steps: Step[];
}

const MOST_STEPS = 30;
const noStep: Step = { kind: "", objective: "" };

/** The engagement contract: an objective for each step. */
export function CommitmentForm({ caseId, today }: { caseId: string; today: string }) {
    const entry = useCaseEntry<Agreed>({
        caseId,
        form: "commitment",
        start: () => ({ id: newId(), agreedOn: today, form: "SIGNED", steps: [noStep] }),
        check: (values) => checkCommitment(values, today),
        send: (values) => recordCommitment(caseId, requestOf(values)),
    });
    const { values, change } = entry;
    const set = (place: number, part: Partial<Step>) =>
        change({ steps: values.steps.map((step, index) => (index === place ? { ...step, ...part } : step)) });
    return (
        <EntryForm
            title={commitmentTexts.title}
            help={commitmentTexts.help}
            entry={entry}
            fields={fieldsOf(values.steps)}
            cancel={entry.leave}
        >
            {(violations) => (
                <>
                    <OneOfField
                        pointer="/form"
                        label={commitmentTexts.form}
                        options={commitmentForms}
                        value={values.form}
                        change={(form) => change({ form })}
                        violations={violations}
                        small
                        inline
                    />
                    <DayField
                        pointer="/agreedOn"
                        label={commitmentTexts.day}
                        value={values.agreedOn}
                        max={today}
                        change={(agreedOn) => change({ agreedOn })}
                        violations={violations}
                    />
                    {values.steps.map((step, place) => (
                        <StepFields
                            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other identity before it is sent
                            key={place}
                            place={place}
                            step={step}
                            set={(part) => set(place, part)}
                            remove={
                                values.steps.length > 1
                                    ? () =>
                                          change({
                                              steps: values.steps.filter((_, index) => index !== place),
                                          })
                                    : undefined
                            }
                            violations={violations}
                        />
                    ))}
                    {values.steps.length < MOST_STEPS && (
                        <Button
                            type="button"
                            priority="tertiary"
                            size="small"
                            iconId="fr-icon-add-line"
                            className="fr-mb-3w"
                            onClick={() => change({ steps: [...values.steps, noStep] })}
                        >
                            {commitmentTexts.add}
                        </Button>
                    )}
                </>
            )}
        </EntryForm>
    );
}

interface StepProps {
    place: number;
    step: Step;
    set: (part: Partial<Step>) => void;
    remove: (() => void) | undefined;
    violations: Violation[];
}

function StepFields({ place, step, set, remove, violations }: StepProps) {
    return (
        <fieldset className="av-step">
            <legend className="fr-text--bold">{commitmentTexts.step(place + 1)}</legend>
            <PickField
                pointer={`/steps/${place}/kind`}
                label={commitmentTexts.kind}
                none={commitmentTexts.none}
                options={stepKinds}
                value={step.kind}
                change={(kind) => set({ kind })}
                violations={violations}
            />
            <TextField
                pointer={`/steps/${place}/objective`}
                label={commitmentTexts.objective}
                value={step.objective}
                change={(objective) => set({ objective })}
                violations={violations}
                limit={OBJECTIVE_LIMIT}
                rows={2}
            />
            {remove !== undefined && (
                <Button type="button" priority="tertiary no outline" size="small" onClick={remove}>
                    {commitmentTexts.remove(place + 1)}
                </Button>
            )}
        </fieldset>
    );
}

export function checkCommitment(values: Agreed, today: string): Violation[] {
    return [
        ...(values.form === "" ? [checks.choose("/form", commitmentTexts.chooseForm)] : []),
        ...checks.day("/agreedOn", values.agreedOn, today),
        ...values.steps.flatMap((step, place) => checkStep(step, place)),
    ];
}

function checkStep(step: Step, place: number): Violation[] {
    const objective = `/steps/${place}/objective`;
    return [
        ...(step.kind === "" ? [checks.choose(`/steps/${place}/kind`, commitmentTexts.chooseKind)] : []),
        ...(step.objective.trim() === "" ? [checks.choose(objective, commitmentTexts.chooseObjective)] : []),
        ...checks.length(objective, step.objective, OBJECTIVE_LIMIT),
    ];
}

function fieldsOf(steps: Step[]): string[] {
    return [
        "/form",
        "/agreedOn",
        ...steps.flatMap((_, place) => [`/steps/${place}/kind`, `/steps/${place}/objective`]),
    ];
}

function requestOf(values: Agreed) {
    return {
        id: values.id,
        agreedOn: values.agreedOn,
        form: values.form as Form,
        steps: values.steps.map((step) => ({ kind: step.kind as StepKind, objective: step.objective })),
    };
}
