// What it costs to turn the wheel over a list of 10,000 rows, beside a list of as many that is nothing but text.

const ROWS = 10_000;
const TURNS = 200;
const STEP = 900;
const MORE = "Afficher la suite";

/** Answers what each of the two lists costs. */
export async function scrolled(browser, origin) {
    return [await measured(browser, "Dossiers", (page) => cases(page, origin)), await measured(browser, "plain text", plain)];
}

async function measured(browser, list, open) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await open(page);
    const tools = await page.createCDPSession();
    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.mouse.move(640, 400);
    await page.evaluate(() => new Promise((quiet) => requestIdleCallback(quiet)));
    await page.evaluate(watch);
    const before = await work(tools);
    for (let turn = 0; turn < TURNS; turn++) {
        await page.mouse.wheel({ deltaY: STEP });
    }
    const spent = (await work(tools)) - before;
    const { intervals, tasks } = await page.evaluate(() => globalThis.seen);
    await page.close();
    return {
        list,
        frames: intervals.length,
        late: intervals.filter((interval) => interval > 25).length,
        longest: Math.max(...intervals),
        tasks: tasks.length,
        work: (spent * 1000) / intervals.length,
    };
}

/** In the page: the time from frame to frame, and tasks of 50 ms and more. */
function watch() {
    const seen = { intervals: [], tasks: [] };
    globalThis.seen = seen;
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
    });
    let last;
    const frame = (time) => {
        if (last !== undefined) {
            seen.intervals.push(time - last);
        }
        last = time;
        requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
}

/** Seconds of processor time that the page's main thread took so far. */
async function work(tools) {
    const { metrics } = await tools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
}

async function plain(page) {
    const rows = Array.from({ length: ROWS }, (_, row) => `<p>Essai FICTIF${row}, dernier échange le 2 novembre 2026</p>`);
    await page.setContent(`<style>p { height: 4rem; margin: 0 }</style>${rows.join("")}`);
}

/** More cases than the simulated month has: the answers are made up, their page is the real one. */
async function cases(page, origin) {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
        const { pathname, searchParams } = new URL(request.url());
        return pathname === "/api/visit/v1/cases" ? request.respond(answer(searchParams)) : request.continue();
    });
    await page.goto(`${origin}/dossiers`);
    for (let there = 0; there < ROWS; there = await rowsOf(page)) {
        await page.waitForFunction(more, {}, there, MORE);
    }
}

/** In the page: asks for the next rows when those before are there. */
function more(there, words) {
    const rows = document.querySelectorAll(".av-row").length;
    const button = [...document.querySelectorAll("main button")].find(({ textContent }) => textContent === words);
    if (rows > there) {
        button?.click();
    }
    return rows > there;
}

/** Not by handles: there are ten thousand. */
const rowsOf = (page) => page.evaluate(() => document.querySelectorAll(".av-row").length);

function answer(query) {
    const from = Number(query.get("cursor") ?? 0);
    const end = Math.min(ROWS, from + Number(query.get("limit")));
    const next = end < ROWS ? { Link: `</api/v1/cases?cursor=${end}>; rel="next"` } : {};
    const body = JSON.stringify(Array.from({ length: end - from }, (_, line) => made(from + line)));
    return { status: 200, contentType: "application/json", headers: next, body };
}

const made = (number) => ({
    caseId: `01a212d8-7aba-7c8b-8000-${String(number).padStart(12, "0")}`,
    department: "93",
    operator: "equipe-93",
    stage: number % 3 === 0 ? "CFP" : "CDP",
    source: "CAF",
    state: number % 5 === 0 ? "CLOSED" : "OPEN",
    openedOn: `2026-10-${String(1 + (number % 28)).padStart(2, "0")}`,
    tenant: `Essai FICTIF${number}`,
});
