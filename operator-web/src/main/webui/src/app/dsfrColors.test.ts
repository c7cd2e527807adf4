import { fr } from "@codegouvfr/react-dsfr";
import { describe, expect, it } from "vitest";
import { colors } from "./dsfrColors";

describe("The colours that stand for DSFR's tables", () => {
    it.each([true, false])("are its own (dark: %s)", (isDark) => {
        const own = fr.colors.getHex({ isDark }).decisions.background.default.grey.default;
        expect(colors.getHex({ isDark }).decisions.background.default.grey.default).toBe(own);
    });
});
