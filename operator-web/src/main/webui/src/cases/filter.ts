import type { CaseFilter } from "../api/visit";

/** The filters of the list, which live in the address so that they can be kept and shared. */
export const FILTERS = ["q", "state", "stage", "department"] as const;

export type FilterName = (typeof FILTERS)[number];

export function filterOf(address: URLSearchParams): CaseFilter {
    const filter: CaseFilter = {};
    for (const name of FILTERS) {
        const value = address.get(name)?.trim();
        if (value) {
            filter[name] = value;
        }
    }
    return filter;
}

/** The address with one filter changed; what is empty leaves it, what is none of ours stays. */
export function withFilter(address: URLSearchParams, name: FilterName, value: string): URLSearchParams {
    const changed = new URLSearchParams(address);
    if (value.trim() === "") {
        changed.delete(name);
    } else {
        changed.set(name, value);
    }
    return changed;
}

export function withoutFilters(address: URLSearchParams): URLSearchParams {
    return FILTERS.reduce((left, name) => withFilter(left, name, ""), address);
}
