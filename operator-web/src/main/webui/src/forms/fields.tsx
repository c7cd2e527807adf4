import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { Select } from "@codegouvfr/react-dsfr/Select";
import type { ReactNode } from "react";
import type { Violation } from "../problems/failure";
import { fieldId, messageFor } from "../problems/violations";
import { formTexts, NOTE_LIMIT } from "../texts/forms";

interface Field<T> {
    /** The JSON pointer of the field in what is sent: what the service says of it shows here. */
    pointer: string;
    label: ReactNode;
    hint?: ReactNode;
    value: T;
    change: (value: T) => void;
    violations: Violation[];
}

function stateOf(message: string | undefined) {
    return {
        state: message === undefined ? ("default" as const) : ("error" as const),
        stateRelatedMessage: message,
    };
}

export function DayField({
    pointer,
    label,
    hint,
    value,
    change,
    violations,
    min,
    max,
}: Field<string> & { min?: string; max: string }) {
    return (
        <Input
            label={label}
            hintText={hint}
            {...stateOf(messageFor(violations, pointer))}
            nativeInputProps={{
                id: fieldId(pointer),
                type: "date",
                min,
                max,
                value,
                onChange: (event) => change(event.currentTarget.value),
            }}
        />
    );
}

export function TimeField({ pointer, label, hint, value, change, violations }: Field<string>) {
    return (
        <Input
            label={label}
            hintText={hint}
            {...stateOf(messageFor(violations, pointer))}
            nativeInputProps={{
                id: fieldId(pointer),
                type: "time",
                value,
                onChange: (event) => change(event.currentTarget.value),
            }}
        />
    );
}

export function TextField({
    pointer,
    label,
    hint,
    value,
    change,
    violations,
    limit = NOTE_LIMIT,
    rows = 3,
}: Field<string> & { limit?: number; rows?: number }) {
    const message = messageFor(violations, pointer);
    const left = limit - value.length;
    return (
        <Input
            textArea
            label={label}
            hintText={hint}
            {...(message === undefined && left < limit / 10
                ? { state: "info", stateRelatedMessage: formTexts.left(left) }
                : stateOf(message))}
            nativeTextAreaProps={{
                id: fieldId(pointer),
                rows,
                dir: "auto",
                value,
                onChange: (event) => change(event.currentTarget.value),
            }}
        />
    );
}

interface OneOf<T extends string> extends Field<T | ""> {
    options: Record<T, string>;
    small?: boolean;
    inline?: boolean;
}

export function OneOfField<T extends string>(props: OneOf<T>) {
    const { pointer, label, hint, value, change, violations, options, small = false, inline = false } = props;
    return (
        <RadioButtons
            id={fieldId(pointer)}
            legend={label}
            hintText={hint}
            small={small}
            orientation={inline ? "horizontal" : "vertical"}
            {...stateOf(messageFor(violations, pointer, true))}
            options={codesOf(options).map((code) => ({
                label: options[code],
                nativeInputProps: { value: code, checked: value === code, onChange: () => change(code) },
            }))}
        />
    );
}

export function SomeOfField<T extends string>(props: Field<T[]> & { options: Record<T, string> }) {
    const { pointer, label, hint, value, change, violations, options } = props;
    return (
        <Checkbox
            id={fieldId(pointer)}
            legend={label}
            hintText={hint}
            small
            {...stateOf(messageFor(violations, pointer, true))}
            options={codesOf(options).map((code) => ({
                label: options[code],
                nativeInputProps: {
                    value: code,
                    checked: value.includes(code),
                    onChange: () =>
                        change(
                            value.includes(code) ? value.filter((other) => other !== code) : [...value, code],
                        ),
                },
            }))}
        />
    );
}

export function PickField<T extends string>(
    props: Field<T | ""> & { options: Record<T, string>; none: string },
) {
    const { pointer, label, hint, value, change, violations, options, none } = props;
    return (
        <Select
            label={label}
            hint={hint}
            {...stateOf(messageFor(violations, pointer))}
            nativeSelectProps={{
                id: fieldId(pointer),
                value,
                onChange: (event) => change(event.currentTarget.value as T | ""),
            }}
        >
            <option value="" disabled>
                {none}
            </option>
            {codesOf(options).map((code) => (
                <option key={code} value={code}>
                    {options[code]}
                </option>
            ))}
        </Select>
    );
}

function codesOf<T extends string>(options: Record<T, string>): T[] {
    return Object.keys(options) as T[];
}
