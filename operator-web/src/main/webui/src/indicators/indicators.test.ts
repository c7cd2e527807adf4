import { describe, expect, it } from "vitest";
import type { Figure } from "../api/reporting";
import { classesOf, classOf } from "./classes";
import { csvOf } from "./csv";
import { figureText } from "./figures";
import { askedIn, breakdownOf, evolutionOf, questionOf } from "./question";
import { sorted } from "./SortableTable";

const figure = (part: Partial<Figure>): Figure => ({
    indicator: "I1a",
    definitionVersion: 1,
    status: "CALCULE",
    provisional: false,
    value: 3,
    ...part,
});

describe("A figure", () => {
    it("that nobody transmitted is not zero", () => {
        expect(figureText(figure({ value: null, status: "NON_TRANSMIS" }))).toBe("Non transmis");
        expect(figureText(undefined)).toBe("Non transmis");
        expect(figureText(figure({ value: 0 }))).toBe("0");
    });

    it("that is a share is read in per cent", () => {
        expect(figureText(figure({ indicator: "P1", value: 0.8 })).replace(/\s/, " ")).toBe("80 %");
    });
});

describe("The question in the address", () => {
    const asked = (query: string) => askedIn(new URLSearchParams(query), "2026-11");

    it("is the last three months when nothing is said, or nothing that reads", () => {
        expect(questionOf(asked(""))).toEqual({ from: "2026-09", to: "2026-11" });
        expect(questionOf(asked("from=hier&to=2026-13&asOf=x"))).toEqual({ from: "2026-09", to: "2026-11" });
    });

    it("is cut off at the end of a day", () => {
        expect(questionOf(asked("asOf=2026-11-10")).asOf).toBe("2026-11-10T23:59:59Z");
    });

    it("shows a short period with the months before it", () => {
        expect(evolutionOf(asked("from=2026-11"))).toMatchObject({
            from: "2025-12",
            to: "2026-11",
            by: "month",
        });
        expect(evolutionOf(asked("from=2026-06"))).toMatchObject({ from: "2026-06", to: "2026-11" });
    });

    it("compares by what is chosen", () => {
        expect(breakdownOf(asked("by=source&indicator=I1c"))).toMatchObject({
            by: "source",
            indicator: "I1c",
        });
        expect(breakdownOf(asked("by=nothing")).by).toBe("department");
    });
});

describe("Classes of the map", () => {
    it("hold every value once and do not overlap", () => {
        const values = [16, 16, 20, 21, 21, 23, 23, 29, 30, 48];
        const classes = classesOf(values);
        for (const value of values) {
            const found = classes.filter((one) => one.from <= value && value <= one.to);
            expect(found).toHaveLength(1);
            expect(classes[classOf(value, classes)]).toEqual(found[0]);
        }
    });

    it("are as many as there are values when these are few", () => {
        expect(classesOf([4, 4, 4])).toEqual([{ from: 4, to: 4 }]);
        expect(classesOf([])).toEqual([]);
    });
});

describe("The file for a spreadsheet", () => {
    it("has decimal commas, and quotes what would break a line", () => {
        const csv = csvOf(
            {
                asOf: "2026-11-25T10:00:00Z",
                from: "2026-11",
                to: "2026-11",
                rows: [figure({ indicator: "P1", value: 0.625, department: "93", month: "2026-11" })],
            },
            [
                {
                    id: "P1",
                    version: 1,
                    name: 'Part "utile" ; du quota',
                    definition: "",
                    unit: "",
                    additive: false,
                    kind: "TAUX",
                    maturityDays: 0,
                },
            ],
        );
        expect(csv.split("\r\n")[1]).toBe(
            'P1;"Part ""utile"" ; du quota";1;93;2026-11;0,625;;;CALCULE;non;2026-11-25T10:00:00Z',
        );
    });
});

describe("A sorted table", () => {
    const rows = [
        ["Var", 2],
        ["Ain", 30],
        ["Hérault", 4],
    ].map(([name, value]) => ({
        cells: [
            { text: `${name}`, order: name ?? "" },
            { text: `${value}`, order: value ?? 0 },
        ],
    }));
    const names = (column: number, descending: boolean) =>
        sorted(rows, { column, descending }).map((row) => row.cells[0]?.text);

    it("sorts names as French does and numbers as numbers", () => {
        expect(names(0, false)).toEqual(["Ain", "Hérault", "Var"]);
        expect(names(1, true)).toEqual(["Ain", "Hérault", "Var"]);
        expect(names(1, false)).toEqual(["Var", "Hérault", "Ain"]);
    });
});
