import { describe, expect, it } from "vitest";
import { centsOf, money, number, percent, phone } from "./numbers";

const spaces = (text: string) => text.replace(/\s/g, " ");

describe("Numbers", () => {
    it("are written in French", () => {
        expect(spaces(number(2709))).toBe("2 709");
        expect(spaces(percent(0.6244))).toBe("62,4 %");
    });

    it("of money travel as cents", () => {
        expect(spaces(money(312050))).toBe("3 120,50 €");
    });

    it.each([
        ["3 120,50 €", 312050],
        ["3120.5", 312050],
        ["0", 0],
        ["trois", undefined],
        ["12,345", undefined],
        ["-5", undefined],
    ])("typed as %s are %s cents", (typed, cents) => {
        expect(centsOf(typed)).toBe(cents);
    });
});

describe("Phone numbers", () => {
    it("of France are read in pairs, others as they are", () => {
        expect(phone("+33639980613")).toBe("06 39 98 06 13");
        expect(phone("+262692000000")).toBe("+262692000000");
    });
});
