/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// What the front service sends; `npm run preview` sends it too, so that a breach shows before the front does.
const contentSecurityPolicy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
].join("; ");

export default defineConfig({
    plugins: [react()],
    build: {
        // Small images stay files: `data:` is not allowed by the content security policy.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 350,
    },
    preview: { headers: { "Content-Security-Policy": contentSecurityPolicy } },
    test: {
        environment: "jsdom",
        setupFiles: ["src/testing/setup.ts"],
        server: { deps: { inline: ["@codegouvfr/react-dsfr"] } },
        restoreMocks: true,
    },
});
