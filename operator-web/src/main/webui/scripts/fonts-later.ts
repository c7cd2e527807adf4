import type { AcceptedPlugin } from "postcss";

/** DSFR's style would ask for Marianne before the page's script: src/app/fonts.ts does so after it. */
export const fontsLater: AcceptedPlugin = {
    postcssPlugin: "fonts-later",
    AtRule: {
        "font-face": (rule) => {
            if (
                rule.some(
                    (node) =>
                        node.type === "decl" && node.prop === "font-family" && node.value === "Marianne",
                )
            ) {
                rule.remove();
            }
        },
    },
};
