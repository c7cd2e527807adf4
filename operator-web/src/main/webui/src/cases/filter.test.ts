import { describe, expect, it } from "vitest";
import { filterOf, withFilter, withoutFilters } from "./filter";

const address = (query: string) => new URLSearchParams(query);

describe("The filters of the list live in the address", () => {
    it("and come back from it", () => {
        expect(filterOf(address("q=Martin&state=OPEN&stage=CDP&surprise=1"))).toEqual({
            q: "Martin",
            state: "OPEN",
            stage: "CDP",
        });
    });

    it("without those that are empty", () => {
        expect(filterOf(address("q=++&state="))).toEqual({});
    });

    it("one changes at a time", () => {
        expect(withFilter(address("state=OPEN"), "q", "Zoé & fils").toString()).toBe(
            "state=OPEN&q=Zo%C3%A9+%26+fils",
        );
        expect(withFilter(address("state=OPEN&q=Zo"), "q", "").toString()).toBe("state=OPEN");
    });

    it("and all go at once, leaving what is none of theirs", () => {
        expect(withoutFilters(address("q=a&department=93&kept=1")).toString()).toBe("kept=1");
    });
});
