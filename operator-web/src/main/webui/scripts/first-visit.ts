import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { createServer, type HtmlTagDescriptor, type Plugin, type Rolldown } from "vite";

/** What makes a first visit fast on a slow phone: ADR 0026. */
export const firstVisit = (): Plugin[] => [fewColours(), firstPage(), compressed()];

/** DSFR's tables of colours stay out. */
function fewColours(): Plugin {
    return {
        name: "few-colours",
        enforce: "pre",
        resolveId(source, importer) {
            const isTable = source === "./colors" && /react-dsfr\/fr\/index\.js$/.test(importer ?? "");
            return isTable ? this.resolve("/src/app/dsfrColors.ts") : null;
        },
    };
}

/** index.html holds the page as it is before somebody is known, and names at once what the entry asks for later. */
function firstPage(): Plugin {
    return {
        name: "first-page",
        apply: "build",
        transformIndexHtml: {
            order: "post",
            handler: async (html, { bundle }) => ({
                html: unhurried(html).replace('<div id="root">', `$&${await render()}`),
                tags: bundle === undefined ? [] : preloads(bundle, html),
            }),
        },
    };
}

/** The style sheet has the network first: with it the page is seen, and only then does its script begin. */
function unhurried(html: string): string {
    return html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');
}

async function render(): Promise<string> {
    const server = await createServer({
        configFile: false,
        plugins: [fewColours()],
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        ssr: { noExternal: ["@codegouvfr/react-dsfr"] },
        appType: "custom",
        logLevel: "error",
    });
    try {
        const { firstPage } = await server.ssrLoadModule("/src/app/firstPage.tsx");
        return firstPage();
    } finally {
        await server.close();
    }
}

function preloads(bundle: Rolldown.OutputBundle, html: string): HtmlTagDescriptor[] {
    const start = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.moduleIds.some((id) => id.endsWith("/src/start.tsx")),
    );
    if (start === undefined) {
        throw new Error("There is no chunk of src/start.tsx.");
    }
    return [...withImports(start.fileName, bundle, new Set())]
        .filter((name) => !html.includes(name))
        .map((name) => ({
            tag: "link",
            attrs: { rel: "modulepreload", fetchpriority: "low", crossorigin: true, href: `/${name}` },
            injectTo: "head",
        }));
}

function withImports(name: string, bundle: Rolldown.OutputBundle, seen: Set<string>): Set<string> {
    const chunk = bundle[name];
    if (chunk?.type === "chunk" && !seen.has(name)) {
        seen.add(name);
        for (const imported of chunk.imports) {
            withImports(imported, bundle, seen);
        }
    }
    return seen;
}

/** The front serves these to those who accept them: a sixth smaller than what it compresses while somebody waits. */
function compressed(): Plugin {
    return {
        name: "compressed",
        apply: "build",
        writeBundle: ({ dir }) => {
            const assets = join(dir ?? "dist", "assets");
            for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
                writeFileSync(join(assets, `${name}.br`), brotli(readFileSync(join(assets, name))));
            }
        },
    };
}

function brotli(content: Buffer): Buffer {
    return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
