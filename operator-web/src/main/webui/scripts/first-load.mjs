// What a first visit of the heaviest page downloads, fonts apart: script and style, compressed.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 350;
const dist = new URL("../dist/", import.meta.url);
const page = readFileSync(new URL("index.html", dist), "utf8");
const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
const later = readdirSync(new URL("assets/", dist))
    .filter((name) => /^(dsfr\.module|CaseFilePage)-.*\.js$/.test(name))
    .map((name) => `assets/${name}`);
const files = [...first, ...later];
const sizes = files.map((path) => [path, gzipSync(readFileSync(new URL(path, dist))).length / 1000]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [path, size] of sizes) {
    console.log(`${size.toFixed(1).padStart(7)} kB  ${path}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  script and style of a first visit, compressed`);
if (total > LIMIT_KB) {
    console.error(`The first load is above ${LIMIT_KB} kB.`);
    process.exit(1);
}
