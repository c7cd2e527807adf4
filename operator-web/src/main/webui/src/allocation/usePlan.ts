import { useQuery } from "@tanstack/react-query";
import type { Answer } from "../api/answer";
import { type Plan, readPlan } from "../api/referral";
import { asFailure } from "../problems/failure";

export const planKey = (department: string, year: number) => ["plan", department, year] as const;

/** The plan with its version; null while there is none for the year. */
export function usePlan(department: string, year: number) {
    return useQuery({
        queryKey: planKey(department, year),
        queryFn: ({ signal }) => readPlan(department, year, signal).catch(noneYet),
        enabled: department !== "",
    });
}

function noneYet(thrown: unknown): Answer<Plan> | null {
    if (asFailure(thrown).kind === "missing") {
        return null;
    }
    throw thrown;
}
