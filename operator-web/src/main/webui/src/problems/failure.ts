/** One thing that is wrong with what was sent; the pointer (RFC 6901) says where. */
export interface Violation {
    pointer: string;
    code: string;
    message: string;
}

/** What went wrong, in the words that decide what a person can do about it. */
export type FailureKind =
    | "network"
    | "session"
    | "forbidden"
    | "missing"
    | "conflict"
    | "stale"
    | "refused"
    | "tooMany"
    | "unavailable"
    | "fault";

interface FailureDetail {
    status?: number;
    code?: string;
    title?: string;
    violations?: Violation[];
    retryAfterSeconds?: number;
}

/** A call that did not come to its end. */
export class Failure extends Error {
    readonly status: number | undefined;
    readonly code: string | undefined;
    readonly title: string | undefined;
    readonly violations: Violation[];
    readonly retryAfterSeconds: number | undefined;

    constructor(
        readonly kind: FailureKind,
        detail: FailureDetail = {},
    ) {
        super(detail.title ?? kind);
        this.status = detail.status;
        this.code = detail.code;
        this.title = detail.title;
        this.violations = detail.violations ?? [];
        this.retryAfterSeconds = detail.retryAfterSeconds;
    }

    /** Worth asking again without anybody doing anything. */
    get passing(): boolean {
        return this.kind === "network" || this.kind === "unavailable";
    }
}

export function failureOf(response: Response, body: unknown): Failure {
    const problem = isProblem(body) ? body : {};
    const retryAfter = Number(response.headers.get("Retry-After"));
    return new Failure(kindOf(response.status), {
        status: response.status,
        ...problem,
        ...(retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
    });
}

/** Whatever was thrown, as a failure; what is no failure of a call is a fault of ours. */
export function asFailure(thrown: unknown): Failure {
    return thrown instanceof Failure ? thrown : new Failure("fault");
}

function kindOf(status: number): FailureKind {
    switch (status) {
        case 401:
            return "session";
        case 403:
            return "forbidden";
        case 404:
            return "missing";
        case 409:
            return "conflict";
        case 412:
        case 428:
            return "stale";
        case 429:
            return "tooMany";
        case 502:
        case 503:
        case 504:
            return "unavailable";
        default:
            return status >= 500 ? "fault" : "refused";
    }
}

function isProblem(body: unknown): body is FailureDetail {
    return typeof body === "object" && body !== null;
}
