import { Input } from "@codegouvfr/react-dsfr/Input";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type Plan, putPlan } from "../api/referral";
import { EntryForm } from "../forms/EntryForm";
import { newId, useEntry } from "../forms/useEntry";
import { fieldId, messageFor } from "../problems/violations";
import { useMe } from "../session/me";
import { allocationTexts as texts } from "../texts/allocation";
import { sources } from "../texts/labels";
import { NumbersConflict } from "./NumbersConflict";
import { cellOf, checkNumbers, type Numbers, numbersOf, operatorsOf, planWith, SOURCES } from "./quotas";
import { planKey } from "./usePlan";

interface Props {
    plan: Plan;
    /** The one that was read; null for a year without a plan. */
    version: string | null;
    leave: () => void;
    saved: () => void;
}

interface Typed {
    id: string;
    numbers: Numbers;
}

/** The monthly numbers by operator and source, decided on the plan that is on the screen. */
export function NumbersForm({ plan, version, leave, saved }: Props) {
    const basis = useRef({ plan, version });
    const { username } = useMe();
    const queries = useQueryClient();
    const key = planKey(plan.department, plan.year);
    const entry = useEntry<Typed>({
        draft: `${username}.plan.${plan.department}.${plan.year}`,
        start: () => ({ id: newId(), numbers: numbersOf(plan) }),
        check: ({ numbers }) => checkNumbers(basis.current.plan, numbers),
        send: async ({ numbers }) => {
            const { plan: known, version: seen } = basis.current;
            queries.setQueryData(
                key,
                await putPlan(plan.department, plan.year, seen, planWith(known, numbers)),
            );
        },
        saved: () => {
            void queries.invalidateQueries({ queryKey: key });
            saved();
        },
    });
    const { values, change } = entry;
    const cancel = () => {
        entry.reset();
        leave();
    };
    const operators = operatorsOf(plan);
    return (
        <EntryForm
            title={texts.editTitle(plan.year)}
            help={texts.editHelp}
            entry={entry}
            fields={operators.flatMap((operator) => SOURCES.map((source) => `/${cellOf(operator, source)}`))}
            cancel={cancel}
            answerTo={(failure) =>
                failure.kind === "stale" ? (
                    <NumbersConflict
                        plan={plan}
                        mine={values.numbers}
                        keepMine={(now) => {
                            basis.current = { plan: now.body, version: now.version };
                            entry.submit();
                        }}
                        takeTheirs={(now) => {
                            queries.setQueryData(key, now);
                            cancel();
                        }}
                    />
                ) : undefined
            }
        >
            {(violations) =>
                operators.map((operator) => (
                    <fieldset key={operator} className="av-step">
                        <legend className="fr-text--bold">{operator}</legend>
                        <div className="av-filters">
                            {SOURCES.map((source) => {
                                const cell = cellOf(operator, source);
                                const message = messageFor(violations, `/${cell}`);
                                return (
                                    <Input
                                        key={cell}
                                        label={sources[source]}
                                        state={message === undefined ? "default" : "error"}
                                        stateRelatedMessage={message}
                                        nativeInputProps={{
                                            id: fieldId(`/${cell}`),
                                            inputMode: "numeric",
                                            autoComplete: "off",
                                            value: values.numbers[cell] ?? "",
                                            onChange: (event) =>
                                                change({
                                                    numbers: {
                                                        ...values.numbers,
                                                        [cell]: event.currentTarget.value,
                                                    },
                                                }),
                                        }}
                                    />
                                );
                            })}
                        </div>
                    </fieldset>
                ))
            }
        </EntryForm>
    );
}
