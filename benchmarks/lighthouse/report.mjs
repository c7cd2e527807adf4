// The page of docs that tells the figures.

const NAMES = {
    "first-contentful-paint": "first paint",
    "largest-contentful-paint": "largest paint",
    "total-blocking-time": "blocked",
    "cumulative-layout-shift": "shift",
    "speed-index": "speed index",
};

export function markdown(figures, lists, runs, processors, browser) {
    return `# Benchmarks of the pages

One run of \`./benchmarks/pages\` on ${new Date().toISOString().slice(0, 10)}: Lighthouse with ${browser.replace("/", " ")}, in front of a platform with
the simulated month, everything on ${processors} processors; an agent of the 93 is signed in. Of ${runs} runs the one in the middle by
performance; scores are of 100.

*desk* is Lighthouse's desktop setting. *phone* is its mobile one: a processor four times slower and a network of 1.6
Mb/s with 150 ms, both simulated. A *first* visit finds an empty cache, a *later* one the files that are kept. Asked for
are 95 for performance and for accessibility, everywhere.

| page | device | visit | performance (worst run) | accessibility | best practices | ${Object.values(NAMES).join(" | ")} |
| --- | --- | --- | --- | --- | --- | ${Object.keys(NAMES).map(() => "---").join(" | ")} |
${figures.map(row).join("\n")}

What cost points:${costs(figures)}

## 10,000 rows

The wheel is turned two hundred times over *Dossiers* with 10,000 cases (made up; the simulated month has fewer), and
over as many lines of plain text in the same browser, which tells what the machine itself costs. A frame is due each
16.7 ms; *late* is one after 25 ms or more. *Work* is processor time of the page's main thread. Asked for are no tasks
of 50 ms and more.

| list | frames | late | longest frame | tasks of 50 ms and more | work per frame |
| --- | --- | --- | --- | --- | --- |
${lists.map(listRow).join("\n")}

The command is not part of \`./verify\`: its figures want a machine that does nothing else. \`./verify\` holds the first
load below 215 kB, runs axe on every page, and holds the work per frame of those 10,000 rows below 12 ms.
`;
}

function row({ page, device, visit, scores, worst, metrics }) {
    const cells = [
        page,
        device,
        visit,
        `${scores.performance} (${worst})`,
        scores.accessibility,
        scores["best-practices"],
        ...Object.keys(NAMES).map((id) => metrics[id].replaceAll("\u00a0", " ")),
    ];
    return `| ${cells.join(" | ")} |`;
}

function listRow({ list, frames, late, longest, tasks, work }) {
    return `| ${list} | ${frames} | ${late} | ${longest.toFixed(1)} ms | ${tasks} | ${work.toFixed(1)} ms |`;
}

function costs(figures) {
    const lines = figures
        .filter(({ failed }) => failed.length > 0)
        .map(({ page, device, visit, failed }) => `* ${page}, ${device}, ${visit} visit: ${failed.map((id) => `\`${id}\``).join(", ")}`);
    return lines.length === 0 ? " nothing." : `\n\n${lines.join("\n")}`;
}
