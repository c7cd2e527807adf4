// node measure.mjs RUNS REPORT: Lighthouse on the pages of an agent, of the platform that ACCOUNTS (./up status --json)
// tells of, in the browser CHROMIUM. Prints the figures, writes REPORT when one is named, fails below the limits.
import { writeFileSync } from "node:fs";
import os from "node:os";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";
import { markdown } from "./report.mjs";
import { median, tooLow, tooSlow } from "./scores.mjs";
import { scrolled } from "./scroll.mjs";

const AGENT = "agent-93";
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const DEVICES = { desk: desktopConfig, phone: undefined };
/** With an empty cache, and as somebody who was there before: files named after their content are kept. */
const VISITS = ["first", "later"];
/** What Lighthouse empties by itself, and what the page remembers of earlier visits. */
const KEPT_BY_BROWSER = ["file_systems", "shader_cache", "service_workers", "cache_storage", "local_storage"];

const [runs, report] = [Number(process.argv[2] ?? 1), process.argv[3] ?? ""];
const platform = JSON.parse(process.env.ACCOUNTS);
const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
});
try {
    const origin = platform.web.url;
    const pages = { "Ma journée": "/", Dossier: await signIn(origin) };
    const figures = [];
    for (const [name, path] of Object.entries(pages)) {
        for (const device of Object.keys(DEVICES)) {
            for (const visit of VISITS) {
                const found = median(await several(origin + path, device, visit));
                figures.push({ page: name, device, visit, ...found });
                console.log(`  ${name}, ${device}, ${visit} visit: ${JSON.stringify(found)}`);
            }
        }
    }
    const lists = await scrolled(browser, origin);
    lists.forEach((list) => console.log(`  10,000 rows: ${JSON.stringify(list)}`));
    if (report !== "") {
        writeFileSync(report, markdown(figures, lists, runs, os.cpus().length, await browser.version()));
    }
    const low = [...figures.flatMap(tooLow), ...tooSlow(lists[0])];
    low.forEach((words) => console.error(`  Too low: ${words}`));
    process.exitCode = low.length === 0 ? 0 : 1;
} finally {
    await browser.close();
}

/** Answers the path of a file of the agent's team that has a history. */
async function signIn(origin) {
    const page = await browser.newPage();
    await page.goto(`${origin}/app/sign-in?back=/dossiers`);
    await page.type("#username", AGENT);
    await page.type("#password", platform.accounts.find(({ username }) => username === AGENT).password);
    await Promise.all([page.waitForNavigation(), page.click("#kc-login")]);
    await page.waitForSelector("main a[href^='/dossiers/']");
    const path = await page.$eval("main a[href^='/dossiers/']", (link) => link.getAttribute("href"));
    await page.close();
    return path;
}

async function several(url, device, visit) {
    const found = [];
    for (let run = 0; run < runs; run++) {
        found.push(await once(url, device, visit));
    }
    return found;
}

/** The session's cookies stay: Lighthouse empties the rest, or nothing. */
async function once(url, device, visit) {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const disableStorageReset = visit === "later";
    const flags = {
        port,
        output: "json",
        disableStorageReset,
        clearStorageTypes: KEPT_BY_BROWSER,
        onlyCategories: CATEGORIES,
    };
    const { lhr } = await recorded(() => lighthouse(url, flags, DEVICES[device]));
    if (lhr.categories.performance.score === null) {
        throw new Error(`Lighthouse saw nothing of ${url}: ${lhr.runtimeError?.message ?? "the machine is too busy"}`);
    }
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname) {
        throw new Error(`Measured ${lhr.finalDisplayedUrl} instead of ${url}`);
    }
    return lhr;
}

/** Now and then the browser's record of a load lacks its beginning: it is loaded once more. */
async function recorded(load) {
    const found = await load();
    return found.lhr.runtimeError?.code === "NO_NAVSTART" ? load() : found;
}
