import type { ComponentType } from "react";

type Code = { default: ComponentType };

/** A page whose code is not part of the first one's. */
export class Apart {
    readonly #load: () => Promise<Code>;
    #component: ComponentType | undefined;

    constructor(load: () => Promise<Code>) {
        this.#load = load;
    }

    /** Once it was brought. */
    get component(): ComponentType | undefined {
        return this.#component;
    }

    readonly bring = async (): Promise<Code> => {
        const code = await this.#load();
        this.#component = code.default;
        return code;
    };
}

export const pages = {
    cases: new Apart(() => import("../cases/Cases")),
    caseFile: new Apart(() => import("../case-file/CaseFilePage")),
    allocation: new Apart(() => import("../allocation/Allocation")),
    indicators: new Apart(() => import("../indicators/Indicators")),
    account: new Apart(() => import("../account/Account")),
    accessibility: new Apart(() => import("../account/Accessibility")),
    privacy: new Apart(() => import("../account/Privacy")),
};

const places: [RegExp, Apart][] = [
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
    const [, page] = places.find(([place]) => place.test(path)) ?? [];
    await page?.bring().catch(() => undefined);
}
