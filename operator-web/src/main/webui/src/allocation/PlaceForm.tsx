import { Checkbox } from "@codegouvfr/react-dsfr/Checkbox";
import { allocateReferral, type Referral } from "../api/referral";
import { Loading } from "../app/Loading";
import { today, zoneOf } from "../format/dates";
import { PickField, TextField } from "../forms/fields";
import { newId, useEntry } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { fieldId, messageFor } from "../problems/violations";
import { useMe } from "../session/me";
import { steeringTexts as texts } from "../texts/allocation";
import { checks } from "../texts/forms";
import { RowForm } from "./RowForm";
import { usePlan } from "./usePlan";

const SHORTEST_REASON = 5;
const REASON_LIMIT = 500;
const ABOUT = { "override-needed": "/override", "operator-not-in-plan": "/operator" };

interface Placing {
    id: string;
    operator: string;
    reason: string;
    override: boolean;
}

interface Props {
    referral: Referral;
    given: () => void;
}

/** A place given by a person, to an operator of this year's plan. */
export function PlaceForm({ referral, given }: Props) {
    const plan = usePlan(referral.department, Number(today(zoneOf(referral.department)).slice(0, 4)));
    if (plan.error !== null) {
        return <ProblemNotice thrown={plan.error} retry={() => void plan.refetch()} />;
    }
    if (plan.data === undefined) {
        return <Loading />;
    }
    const others = (plan.data?.body.operators ?? [])
        .map(({ operator }) => operator)
        .filter((operator) => operator !== referral.operator);
    return others.length === 0 ? (
        <p>{texts.nobodyElse}</p>
    ) : (
        <ChoosePlace referral={referral} given={given} operators={others} />
    );
}

function ChoosePlace({ referral, given, operators }: Props & { operators: string[] }) {
    const { username } = useMe();
    const entry = useEntry<Placing>({
        draft: `${username}.place.${referral.id}`,
        start: () => ({ id: newId(), operator: "", reason: "", override: false }),
        check: checkPlacing,
        send: ({ operator, reason, override }) =>
            allocateReferral(referral.id, { operator, reason, override }),
        saved: given,
    });
    const { values, change } = entry;
    return (
        <RowForm
            row={referral.id}
            entry={entry}
            help={texts.placeHelp}
            fields={["/operator", "/reason", "/override"]}
            about={ABOUT}
            send={texts.placeSend}
        >
            {({ at, violations }) => (
                <>
                    <PickField
                        pointer={at("/operator")}
                        label={texts.placeOperator}
                        none={texts.noOperator}
                        options={Object.fromEntries(operators.map((code) => [code, code]))}
                        value={values.operator}
                        change={(operator) => change({ operator })}
                        violations={violations}
                    />
                    <TextField
                        pointer={at("/reason")}
                        label={texts.placeReason}
                        hint={texts.placeReasonHint}
                        value={values.reason}
                        change={(reason) => change({ reason })}
                        violations={violations}
                        limit={REASON_LIMIT}
                    />
                    <Override
                        pointer={at("/override")}
                        value={values.override}
                        change={(override) => change({ override })}
                        violations={violations}
                    />
                </>
            )}
        </RowForm>
    );
}

interface OverrideProps {
    pointer: string;
    value: boolean;
    change: (value: boolean) => void;
    violations: Violation[];
}

function Override({ pointer, value, change, violations }: OverrideProps) {
    const message = messageFor(violations, pointer);
    return (
        <Checkbox
            id={fieldId(pointer)}
            small
            state={message === undefined ? "default" : "error"}
            stateRelatedMessage={message}
            options={[
                {
                    label: texts.override,
                    hintText: texts.overrideHint,
                    nativeInputProps: {
                        checked: value,
                        onChange: () => change(!value),
                    },
                },
            ]}
        />
    );
}

export function checkPlacing({ operator, reason }: Placing): Violation[] {
    return [
        ...(operator === "" ? [checks.choose("/operator", texts.chooseOperator)] : []),
        ...(reason.trim().length < SHORTEST_REASON ? [checks.choose("/reason", texts.giveReason)] : []),
        ...checks.length("/reason", reason, REASON_LIMIT),
    ];
}
