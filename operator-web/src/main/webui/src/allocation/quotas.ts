import type { Plan, PlanQuota, PlanRequest } from "../api/referral";
import type { Source } from "../api/visit";
import type { Violation } from "../problems/failure";
import { allocationTexts } from "../texts/allocation";
import { sources } from "../texts/labels";

/** The monthly numbers as they are typed, by operator and source; empty is none. */
export type Numbers = Record<string, string>;

export const SOURCES = Object.keys(sources) as Source[];

export const cellOf = (operator: string, source: string): string => `${operator}/${source}`;

export function numbersOf(plan: Plan): Numbers {
    return Object.fromEntries(
        plainQuotas(plan).map((quota) => [cellOf(quota.operator, quota.source), `${quota.number}`]),
    );
}

export function operatorsOf(plan: Plan): string[] {
    return plan.operators.map(({ operator }) => operator);
}

/** Only whole numbers; the pointer names the cell. */
export function checkNumbers(plan: Plan, numbers: Numbers): Violation[] {
    return cells(plan)
        .filter(
            ({ cell }) => !/^\d{0,5}$/.test(typed(numbers, cell)) || Number(typed(numbers, cell)) > 10_000,
        )
        .map(({ cell }) => ({ pointer: `/${cell}`, code: "type", message: allocationTexts.notANumber }));
}

/** The plan as it was read, with these numbers; from when it counts is left to the service. */
export function planWith(plan: Plan, numbers: Numbers): PlanRequest {
    const { department, year, version, warnings, effectiveFrom, quotas, ...kept } = plan;
    return { ...kept, quotas: [...finerQuotas(quotas), ...typedQuotas(plan, numbers)] } as PlanRequest;
}

function typedQuotas(plan: Plan, numbers: Numbers): PlanQuota[] {
    return cells(plan)
        .filter(({ cell }) => typed(numbers, cell) !== "")
        .map(({ operator, source, cell }) => ({ operator, source, number: Number(typed(numbers, cell)) }));
}

function cells(plan: Plan) {
    return operatorsOf(plan).flatMap((operator) =>
        SOURCES.map((source) => ({ operator, source, cell: cellOf(operator, source) })),
    );
}

function typed(numbers: Numbers, cell: string): string {
    return (numbers[cell] ?? "").trim();
}

/** Numbers for one stage alone are kept as they are; the table sets those for all the others. */
function plainQuotas(plan: Plan): PlanQuota[] {
    return plan.quotas.filter((quota) => !isForOneStage(quota));
}

function finerQuotas(quotas: PlanQuota[]): PlanQuota[] {
    return quotas.filter(isForOneStage);
}

function isForOneStage(quota: PlanQuota): boolean {
    return (quota.stage ?? null) !== null;
}
