import { describe, expect, it } from "vitest";
import { answerOf, nextCursor } from "./answer";

describe("An answer", () => {
    it("names the next page by the cursor of its link", () => {
        expect(nextCursor('</api/visit/v1/cases?limit=50&cursor=2026-11-12%2C01a2>; rel="next"')).toBe(
            "2026-11-12,01a2",
        );
        expect(nextCursor(null)).toBeUndefined();
    });

    it("carries its version", async () => {
        const response = new Response("{}", { headers: { ETag: '"7"' } });
        expect((await answerOf(Promise.resolve({ data: {}, response }))).version).toBe('"7"');
    });

    it("that never came is a loss of the network", async () => {
        await expect(answerOf(Promise.reject(new TypeError("Failed to fetch")))).rejects.toMatchObject({
            kind: "network",
        });
    });

    it("that nobody waits for any more stays an abandoned call", async () => {
        const abandoned = new DOMException("", "AbortError");
        await expect(answerOf(Promise.reject(abandoned))).rejects.toBe(abandoned);
    });
});
