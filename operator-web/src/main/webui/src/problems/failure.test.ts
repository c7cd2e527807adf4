import { describe, expect, it } from "vitest";
import { problemTexts } from "../texts/problems";
import { asFailure, type FailureKind, failureOf } from "./failure";
import { titleOf, wayOnOf } from "./ProblemNotice";

const answered = (status: number, headers: Record<string, string> = {}) =>
    failureOf(new Response(null, { status, headers }), { code: "a-code", title: "Une phrase du service." });

describe("What went wrong is told by what one can do about it", () => {
    it.each<[number, FailureKind]>([
        [400, "refused"],
        [401, "session"],
        [403, "forbidden"],
        [404, "missing"],
        [409, "conflict"],
        [412, "stale"],
        [422, "refused"],
        [428, "stale"],
        [429, "tooMany"],
        [500, "fault"],
        [503, "unavailable"],
        [504, "unavailable"],
    ])("%i is %s", (status, kind) => {
        expect(answered(status).kind).toBe(kind);
    });

    it("with the service's own sentence where it says more", () => {
        expect(titleOf(answered(409))).toBe("Une phrase du service.");
        expect(titleOf(answered(503))).toBe(problemTexts.unavailable.title);
    });

    it("and with the time to wait when the service names it", () => {
        expect(wayOnOf(answered(429, { "Retry-After": "30" }))).toBe("Réessayez dans 30 secondes.");
        expect(wayOnOf(answered(429))).toBe(problemTexts.tooMany.wayOn);
    });

    it("a fault of the page is a fault, not the network's", () => {
        expect(asFailure(new TypeError("x is undefined")).kind).toBe("fault");
    });
});
