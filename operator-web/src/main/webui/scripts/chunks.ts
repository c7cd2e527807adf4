import type { Rolldown } from "vite";

const START = /\/src\/start\.tsx$/;
const ENTRY = /\/src\/(main\.tsx|app\/(fonts|pages)\.ts)$|preload-helper|rolldown.runtime/;
const REACT = /\/node_modules\/(react|react-dom|scheduler)\//;

/** What the page starts with comes in two files of a like size instead of twenty: each costs a slow network a wait. */
export function chunkOf(id: string, modules: Rolldown.ChunkingContext): string | null {
    if (ENTRY.test(id)) {
        return "first";
    }
    if (!isPartOfStart(id, modules, new Set())) {
        return null;
    }
    return REACT.test(id) ? "react" : "start";
}

function isPartOfStart(id: string, modules: Rolldown.ChunkingContext, seen: Set<string>): boolean {
    if (START.test(id)) {
        return true;
    }
    if (seen.has(id)) {
        return false;
    }
    seen.add(id);
    return (
        modules.getModuleInfo(id)?.importers.some((importer) => isPartOfStart(importer, modules, seen)) ??
        false
    );
}
