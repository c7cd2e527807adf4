import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { bodyOf } from "../api/answer";
import { requestedByPage } from "../api/clients";
import { departmentCodes } from "../format/departments";
import { may, type Right } from "./roles";

/** Who is signed in, as the front service says. */
export interface Me {
    username: string;
    name: string;
    roles: string[];
    /** INSEE codes; none when in charge of the whole country. */
    departments: string[];
    everywhere: boolean;
    operator: string | null;
    /** When it ends if nothing is asked any more. */
    sessionEndsAt: string;
}

export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
    const me = useContext(MeContext);
    if (me === null) {
        throw new Error("Nobody is signed in here.");
    }
    return me;
}

export function useMay(right: Right): boolean {
    return may(useMe().roles, right);
}

/** The CCAPEX secretariat sends files of its own and in the name of partners. */
export function useIsSecretariat(): boolean {
    return useMe().roles.includes("ccapex");
}

/** The departments that the person may choose from. */
export function useCharge(): string[] {
    const me = useMe();
    return me.everywhere ? departmentCodes : me.departments;
}

/** Asked for before the page is drawn, which does not ask again. */
const meQuery = queryOptions({
    queryKey: ["me"],
    queryFn: ({ signal }) => readMe(signal),
    staleTime: Infinity,
    retryOnMount: false,
});

export function useMeQuery() {
    return useQuery(meQuery);
}

const PATIENCE_MS = 1000;

/** Ends when it is known who is signed in, or when that takes too long to wait for. */
export function meIsKnown(queries: QueryClient): Promise<void> {
    return Promise.race([
        queries.prefetchQuery(meQuery),
        new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
    ]);
}

declare global {
    interface Window {
        /** Asked for by public/first.js; null when the answer got lost. */
        firstMe?: Promise<Response | null>;
    }
}

export function readMe(signal?: AbortSignal): Promise<Me> {
    return bodyOf(askWho(signal).then(readJson));
}

/** The answer that was asked for before the script was there serves once. */
async function askWho(signal?: AbortSignal): Promise<Response> {
    const first = await window.firstMe;
    window.firstMe = undefined;
    return first ?? fetch("/app/me", { headers: { ...requestedByPage, Accept: "application/json" }, signal });
}

async function readJson(response: Response) {
    const json: unknown = await response.json().catch(() => undefined);
    return response.ok ? { data: json, response } : { error: json, response };
}
