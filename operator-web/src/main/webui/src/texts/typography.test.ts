import { describe, expect, it } from "vitest";

/** Every text of the screen, by the file it stands in. */
const files = import.meta.glob<Record<string, unknown>>("./*.ts", { eager: true });

describe("French typography", () => {
    it("keeps a sign with the word it follows", () => {
        const torn = Object.values(files)
            .flatMap(stringsOf)
            .filter((text) => / [:;?!»%](\s|$)|« /.test(text));
        expect(torn).toEqual([]);
    });
});

function stringsOf(value: unknown): string[] {
    if (typeof value === "string") {
        return [value];
    }
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
