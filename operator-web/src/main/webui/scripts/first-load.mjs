// What a first visit of the heaviest page downloads, fonts apart: script and style, as the front sends them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 215;
const dist = new URL("../dist/", import.meta.url);
const page = readFileSync(new URL("index.html", dist), "utf8");
const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
const later = readdirSync(new URL("assets/", dist))
    .filter((name) => /^(dsfr\.module|CaseFilePage)-.*\.js$/.test(name))
    .flatMap((name) => withImports(`assets/${name}`));
const sizes = [...new Set([...first, ...later])].map((path) => [path, sent(path)]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [path, size] of sizes) {
    console.log(`${size.toFixed(1).padStart(7)} kB  ${path}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  script and style of a first visit, compressed`);
if (total > LIMIT_KB) {
    console.error(`The first load is above ${LIMIT_KB} kB.`);
    process.exit(1);
}

function withImports(path) {
    const imports = readFileSync(new URL(path, dist), "utf8").matchAll(/from"\.\/([^"]+\.js)"/g);
    return [path, ...[...imports].map(([, name]) => `assets/${name}`)];
}

/** The build leaves a compressed file beside what is named after its content; the front compresses the others. */
function sent(path) {
    const file = new URL(path, dist);
    const compressed = new URL(`${path}.br`, dist);
    return (existsSync(compressed) ? readFileSync(compressed) : gzipSync(readFileSync(file))).length / 1000;
}
