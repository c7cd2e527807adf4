import { describe, expect, it } from "vitest";
import {
    daysBetween,
    longDay,
    monthName,
    monthsBetween,
    plusDays,
    plusMonths,
    shortDay,
    today,
} from "./dates";

describe("Days", () => {
    it("are written in French", () => {
        expect(longDay("2026-11-25")).toBe("25 novembre 2026");
        expect(longDay("2026-11-01")).toBe("1er novembre 2026");
        expect(shortDay("2026-02-03")).toBe("3 févr. 2026");
        expect(monthName("2026-08")).toBe("août 2026");
    });

    it("begin in La Réunion before they do in Paris", () => {
        const evening = new Date("2026-11-25T21:30:00Z");
        expect(today("Indian/Reunion", evening)).toBe("2026-11-26");
        expect(today("Europe/Paris", evening)).toBe("2026-11-25");
    });

    it("are counted across the changes of the clock", () => {
        expect(daysBetween("2026-10-20", "2026-10-30")).toBe(10);
        expect(plusDays("2026-03-28", 2)).toBe("2026-03-30");
    });
});

describe("Months", () => {
    it("go over the end of the year", () => {
        expect(plusMonths("2026-11", 3)).toBe("2027-02");
        expect(plusMonths("2026-01", -1)).toBe("2025-12");
        expect(monthsBetween("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    });
});
