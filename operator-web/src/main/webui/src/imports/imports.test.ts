import { describe, expect, it } from "vitest";
import type { ReferralImport } from "../api/referral";
import { ordersOf } from "./ImportList";
import { outcomeOf } from "./ImportReport";
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
        const file = { source: "CAF", mode: "COMMIT", atomic: "NONE" } as ReferralImport;
        expect(ordersOf(file)).toEqual(["au nom de la CAF"]);
        expect(ordersOf({ ...file, bySecretariat: true, mode: "VALIDATE", atomic: "ALL" })).toEqual([
            "au nom de la CAF",
            "envoyé par le secrétariat de la CCAPEX",
            "vérification seule",
            "en entier ou pas du tout",
        ]);
    });

    it("says what its counts do not: stopped, refused as a whole, only checked", () => {
        const file = { mode: "COMMIT", lines: 10, processed: 9 } as ReferralImport;
        expect(outcomeOf({ ...file, state: "CANCELLED" })).toContain("1 ligne n’a pas été traitée");
        expect(outcomeOf({ ...file, state: "REFUSED" })).toContain("Rien n’a été transmis");
        expect(outcomeOf({ ...file, state: "DONE", mode: "VALIDATE" })).toContain("ce qui se passerait");
        expect(outcomeOf({ ...file, state: "DONE" })).toBeUndefined();
    });
});
