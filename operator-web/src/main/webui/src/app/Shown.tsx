import { type ComponentType, lazy, useState } from "react";
import { pages } from "./pages";

type Name = keyof typeof pages;

const later = Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, lazy(page.bring)]),
) as unknown as Record<Name, ComponentType>;

/**
 * A page whose code comes on its own. React's `lazy` alone shows what stands for it even when its code is there, and
 * keeps that for a third of a second (FALLBACK_THROTTLE_MS): the page would ask for its lists only then.
 */
export function Shown({ page }: { page: Name }) {
    return <Once key={page} page={page} />;
}

/** Chosen once: another component would forget what was typed meanwhile. */
function Once({ page }: { page: Name }) {
    const [Component] = useState<ComponentType>(() => pages[page].component ?? later[page]);
    return <Component />;
}
