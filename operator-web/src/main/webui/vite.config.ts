/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkOf } from "./scripts/chunks.ts";
import { firstVisit } from "./scripts/first-visit.ts";
import { fontsLater } from "./scripts/fonts-later.ts";

const LARGEST_ICON = 1000;

export default defineConfig({
    plugins: [react(), ...firstVisit()],
    css: { postcss: { plugins: [fontsLater] } },
    build: {
        // Icons come with the style sheet instead of one by one; the content security policy allows images as `data:`.
        assetsInlineLimit: (file, content) => file.endsWith(".svg") && content.length < LARGEST_ICON,
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 350,
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, debugName: "start" }] } } },
    },
    test: {
        environment: "jsdom",
        setupFiles: ["src/testing/setup.ts"],
        server: { deps: { inline: ["@codegouvfr/react-dsfr"] } },
        restoreMocks: true,
    },
});
