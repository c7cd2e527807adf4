/** The pages whose code is not part of the first one's. */
export const pages = {
    cases: () => import("../cases/Cases"),
    caseFile: () => import("../case-file/CaseFilePage"),
    allocation: () => import("../allocation/Allocation"),
    indicators: () => import("../indicators/Indicators"),
    account: () => import("../account/Account"),
    accessibility: () => import("../account/Accessibility"),
    privacy: () => import("../account/Privacy"),
};

const places: [RegExp, () => Promise<unknown>][] = [
    [/^\/dossiers\/./, pages.caseFile],
    [/^\/dossiers/, pages.cases],
    [/^\/repartition/, pages.allocation],
    [/^\/indicateurs/, pages.indicators],
];

/**
 * The code of a page comes with that of the first one: a wait less on a slow network, and React shows the page at once
 * instead of what stands for it. Whoever shows the page asks again and tells what went wrong.
 */
export async function bringPage(path: string): Promise<void> {
    const [, bring] = places.find(([place]) => place.test(path)) ?? [];
    await bring?.().catch(() => undefined);
}
