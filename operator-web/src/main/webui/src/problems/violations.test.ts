import { describe, expect, it } from "vitest";
import { fieldId, fieldOf, messageFor, placed } from "./violations";

const wrong = (pointer: string, message = "À corriger.") => ({ pointer, code: "required", message });

describe("A violation of the service stands beside its field", () => {
    it("by the pointer's own field", () => {
        expect(fieldId("/steps/0/objective")).toBe("field-steps-0-objective");
    });

    it("or by the nearest field above", () => {
        expect(fieldOf("/causes/3", ["/kind", "/causes"])).toBe("/causes");
    });

    it("or in the summary alone when the form has no such field", () => {
        expect(placed([wrong("/elsewhere")], ["/kind"])).toEqual([wrong("")]);
    });

    it("with all that is said of it", () => {
        const both = [
            wrong("/note", "Trop long."),
            wrong("/note", "Un caractère n’est pas admis."),
            wrong("/kind"),
        ];
        expect(messageFor(both, "/note")).toBe("Trop long. Un caractère n’est pas admis.");
    });

    it("and not beside one whose name begins alike", () => {
        expect(messageFor([wrong("/causes")], "/cause", true)).toBeUndefined();
    });
});
