import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import type { TimelineEntry } from "../api/visit";
import { type Entry, type Identified, useEntry } from "../forms/useEntry";
import type { Violation } from "../problems/failure";
import { useMe } from "../session/me";
import { foresee, useRefreshCase } from "./useCaseFile";

interface Options<V extends Identified> {
    caseId: string;
    /** Names the form in the draft, and in the sentence that says it is saved. */
    form: string;
    /** What else the draft is about, when one case can have several such forms. */
    about?: string;
    start: () => V;
    check: (values: V) => Violation[];
    send: (values: V) => Promise<unknown>;
    /** The entry as the timeline will show it, for those that cannot be refused by the state of the case. */
    asEntry?: (values: V) => TimelineEntry;
}

/** A form about one case: kept for its person, refreshed and left when saved. */
export function useCaseEntry<V extends Identified>(options: Options<V>): Entry<V> & { leave: () => void } {
    const { caseId, form, about, start, check, send, asEntry } = options;
    const { username } = useMe();
    const queries = useQueryClient();
    const navigate = useNavigate();
    const refresh = useRefreshCase(caseId);
    const file = `/dossiers/${caseId}`;
    const entry = useEntry<V>({
        draft: [username, caseId, form, ...(about === undefined ? [] : [about])].join("."),
        start,
        check,
        send,
        foresee: asEntry && ((values) => foresee(queries, caseId, asEntry(values))),
        saved: () => {
            refresh();
            void navigate(file, { state: { saved: form } });
        },
    });
    const leave = () => {
        entry.reset();
        void navigate(file);
    };
    return { ...entry, leave };
}
