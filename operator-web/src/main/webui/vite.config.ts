/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
    plugins: [react()],
    build: {
        // Small images stay files: `data:` is not allowed by the content security policy.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 350,
    },
    test: {
        environment: "jsdom",
        setupFiles: ["src/testing/setup.ts"],
        server: { deps: { inline: ["@codegouvfr/react-dsfr"] } },
        restoreMocks: true,
    },
});
