import { useEffect, useRef } from "react";

/** One thing that was just recorded; `count` tells two of the same words apart. */
export interface Recorded {
    words: string;
    count: number;
}

/** Says what was recorded, and takes the focus from the form that is gone. */
export function Told({ recorded }: { recorded: Recorded | undefined }) {
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
        if (recorded !== undefined) {
            box.current?.focus();
            box.current?.scrollIntoView?.({ block: "center" });
        }
    }, [recorded]);
    if (recorded === undefined) {
        return null;
    }
    return (
        <div
            ref={box}
            tabIndex={-1}
            role="status"
            className="fr-alert fr-alert--success fr-alert--sm fr-mb-2w"
        >
            <p>{recorded.words}</p>
        </div>
    );
}
