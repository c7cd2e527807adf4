import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { caseFileTexts } from "../texts/caseFile";

/** Says what was just recorded, and takes the focus from the form that is gone. */
export function Saved() {
    const { state, key } = useLocation();
    const box = useRef<HTMLDivElement>(null);
    const saved: unknown = (state as { saved?: unknown } | null)?.saved;
    const text = typeof saved === "string" ? caseFileTexts.saved[saved] : undefined;
    // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival of a saved entry, also of the same kind
    useEffect(() => {
        box.current?.focus();
        box.current?.scrollIntoView?.({ block: "center" });
    }, [key, text]);
    if (text === undefined) {
        return null;
    }
    return (
        <div
            ref={box}
            tabIndex={-1}
            role="status"
            className="fr-alert fr-alert--success fr-alert--sm fr-mb-2w"
        >
            <p>{text}</p>
        </div>
    );
}
