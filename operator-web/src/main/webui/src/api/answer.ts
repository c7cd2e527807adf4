import { Failure, failureOf } from "../problems/failure";

/** What a call brought: the body, the version it has, and where the list goes on. */
export interface Answer<T> {
    body: T;
    version: string | null;
    next: string | undefined;
}

interface Call {
    data?: unknown;
    error?: unknown;
    response: Response;
}

/** Waits for a call; whatever goes wrong is a {@link Failure}, an abandoned call stays one. */
export async function answerOf<T>(calling: Promise<Call>): Promise<Answer<T>> {
    const { data, error, response } = await calling.catch(networkLoss);
    if (!response.ok) {
        throw failureOf(response, error);
    }
    return {
        body: data as T,
        version: response.headers.get("ETag"),
        next: nextCursor(response.headers.get("Link")),
    };
}

export async function bodyOf<T>(calling: Promise<Call>): Promise<T> {
    return (await answerOf<T>(calling)).body;
}

/** The cursor of `<…?cursor=abc>; rel="next"`. */
export function nextCursor(link: string | null): string | undefined {
    const target = link?.match(/<([^>]+)>\s*;\s*rel="?next"?/)?.[1];
    const query = target?.split("?")[1];
    return new URLSearchParams(query).get("cursor") ?? undefined;
}

function networkLoss(thrown: unknown): never {
    if (thrown instanceof DOMException && thrown.name === "AbortError") {
        throw thrown;
    }
    throw new Failure("network");
}
