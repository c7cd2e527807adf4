import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { asFailure } from "../problems/failure";
import { session } from "../session/signIn";

const PASSING_RETRIES = 2;

/** Reads ask again when the network or a service was away; a lost session is told once, to the whole page. */
export function newQueries(): QueryClient {
    return new QueryClient({
        queryCache: new QueryCache({ onError: notice }),
        mutationCache: new MutationCache({ onError: notice }),
        defaultOptions: {
            queries: {
                networkMode: "always",
                retry: (count, thrown) => asFailure(thrown).passing && count < PASSING_RETRIES,
                retryDelay: (count) => 400 * 2 ** count,
                staleTime: 15_000,
            },
        },
    });
}

function notice(thrown: unknown): void {
    if (asFailure(thrown).kind === "session") {
        session.end();
    }
}
