import { describe, expect, it } from "vitest";
import type { ReferralImport } from "../api/referral";
import { ordersOf } from "./ImportList";
import { reasonsOf } from "./RejectedLines";

const wrong = (part: object) => ({
    pointer: "/household/members/0/lastName",
    code: "required",
    message: "Le nom manque.",
    ...part,
});

describe("A refused line", () => {
    it("names the column of a table, or the field of a document", () => {
        const violations = [
            wrong({ column: "adulte1_nom" }),
            wrong({}),
            wrong({ pointer: "", message: "Ligne coupée." }),
        ];
        expect(reasonsOf({ violations })).toEqual([
            "Le nom manque. (colonne adulte1_nom)",
            "Le nom manque. (/household/members/0/lastName)",
            "Ligne coupée.",
        ]);
    });
});

describe("A file", () => {
    it("says what was asked for beside the usual", () => {
        const file = { mode: "COMMIT", atomic: "NONE" } as ReferralImport;
        expect(ordersOf(file)).toEqual([]);
        expect(ordersOf({ ...file, mode: "VALIDATE", atomic: "ALL" })).toEqual([
            "vérification seule",
            "en entier ou pas du tout",
        ]);
    });
});
