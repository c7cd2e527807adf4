import { PickField, TextField } from "../forms/fields";
import type { Violation } from "../problems/failure";
import { answerTexts as texts } from "../texts/allocation";
import { checks, formTexts } from "../texts/forms";

const COMMENT_LIMIT = 1000;

export interface Motivated<M extends string> {
    motive: M | "";
    comment: string;
}

interface Props<M extends string> {
    values: Motivated<M>;
    change: (changed: Partial<Motivated<M>>) => void;
    at: (pointer: string) => string;
    violations: Violation[];
    motives: Record<M, string>;
    hint: string;
}

/** Why, out of a list, and in words when one likes. */
export function MotiveFields<M extends string>({ values, change, at, violations, motives, hint }: Props<M>) {
    return (
        <>
            <PickField
                pointer={at("/motive")}
                label={texts.motive}
                none={texts.noMotive}
                options={motives}
                value={values.motive}
                change={(motive) => change({ motive })}
                violations={violations}
            />
            <TextField
                pointer={at("/comment")}
                label={`${texts.comment} (${formTexts.optional})`}
                hint={hint}
                value={values.comment}
                change={(comment) => change({ comment })}
                violations={violations}
                limit={COMMENT_LIMIT}
            />
        </>
    );
}

export function checkMotive({ motive, comment }: Motivated<string>): Violation[] {
    return [
        ...(motive === "" ? [checks.choose("/motive", texts.chooseMotive)] : []),
        ...checks.length("/comment", comment, COMMENT_LIMIT),
    ];
}
