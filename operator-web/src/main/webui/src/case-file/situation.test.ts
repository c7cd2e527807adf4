import { describe, expect, it } from "vitest";
import {
    arrearsWords,
    benefitWords,
    compositionWords,
    landlordWords,
    rentWords,
    resourcesWords,
} from "./situation";

const told = { source: "CAF", toldOn: "2026-10-05" };
/** As it is read: the spaces of French numbers are not those of the keyboard. */
const plain = (words: string[]) => words.map((line) => line.replace(/[\u00a0\u202f]/g, " "));

describe("What partners told of a household", () => {
    it("says who lives there, children by age, and leaves out ages without a child", () => {
        const childrenByAge = { under3: 1, from3To10: 0, from11To17: 2, from18: 0 };
        expect(
            compositionWords({
                told,
                kind: "SINGLE_PARENT",
                adults: 1,
                children: 3,
                childrenByAge,
                maritalSituation: "DIVORCED",
            }),
        ).toEqual([
            "Parent seul avec enfants",
            "1 adulte, 3 enfants",
            "1 de moins de 3 ans",
            "2 de 11 à 17 ans",
            "Divorcé·e",
        ]);
        expect(compositionWords({ told, kind: "COUPLE", adults: 2, children: 0 })).toEqual([
            "Couple sans enfant",
            "2 adultes, pas d’enfant",
        ]);
    });

    it("says an income of nothing, and nothing of an income that was not told", () => {
        expect(plain(resourcesWords({ told, monthlyIncomeCents: 0 }))).toEqual(["0,00 € par mois"]);
        expect(plain(resourcesWords({ told, bracket: "UNDER_500", familyQuotientCents: 48200 }))).toEqual([
            "Moins de 500 € par mois",
            "Quotient familial : 482,00 €",
        ]);
    });

    it("says since when a benefit is suspended", () => {
        const benefit = { told, kind: "APL", amountCents: 32000 };
        expect(
            plain(
                benefitWords({
                    ...benefit,
                    state: "SUSPENDED",
                    suspendedOn: "2026-09-01",
                    thirdPartyPayment: true,
                }),
            ),
        ).toEqual([
            "APL : 320,00 € par mois",
            "Suspendue depuis le 1er septembre 2026",
            "Tiers payant au bailleur",
        ]);
        expect(benefitWords({ ...benefit, state: "PAID" })[1]).toBe("Versée");
    });

    it("says rent, debt and landlord as far as they are known", () => {
        expect(plain(rentWords({ told, rentCents: 78000 }))).toEqual(["780,00 € par mois"]);
        expect(plain(arrearsWords({ told, amountCents: 312000, since: "2026-05" }))).toEqual([
            "3 120,00 €",
            "Depuis mai 2026",
        ]);
        expect(landlordWords({ kind: "FAMILY_COMPANY", name: "SCI Exemple" })).toBe(
            "SCI Exemple (société civile familiale)",
        );
        expect(landlordWords({ kind: "PERSON" })).toBe("particulier");
    });
});
