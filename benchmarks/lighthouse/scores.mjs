// What is taken from Lighthouse's answers, and what is asked of it.

/** Of 100, on a desk and on the slow phone that Lighthouse simulates, at a first visit and later. */
const LIMITS = { performance: 95, accessibility: 95 };

const METRICS = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
];

/** The run in the middle, by performance; its own figures, not a mix. */
export function median(runs) {
    const sorted = [...runs].sort((one, other) => performanceOf(one) - performanceOf(other));
    const middle = sorted[Math.floor((sorted.length - 1) / 2)];
    return {
        scores: Object.fromEntries(
            Object.entries(middle.categories).map(([id, { score }]) => [id, Math.round(score * 100)]),
        ),
        worst: Math.round(performanceOf(sorted[0]) * 100),
        metrics: Object.fromEntries(METRICS.map((id) => [id, middle.audits[id].displayValue])),
        failed: failedAudits(middle),
    };
}

const performanceOf = (run) => run.categories.performance.score;

/** Audits that cost points, by their id. */
function failedAudits(run) {
    const counted = Object.values(run.categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => run.audits[id]),
    );
    return counted.filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id);
}

/** In words, what is below its limit. */
export function tooLow({ page, device, visit, scores }) {
    return Object.entries(LIMITS)
        .filter(([id, limit]) => scores[id] < limit)
        .map(([id, limit]) => `${page}, ${device}, ${visit} visit: ${id} is ${scores[id]}, asked for are ${limit}`);
}

/** In words, a list that lets somebody wait: during a task of 50 ms three frames do not come. */
export function tooSlow({ list, tasks }) {
    return tasks === 0 ? [] : [`${list}: ${tasks} tasks of 50 ms and more while it is scrolled, asked for are none`];
}
