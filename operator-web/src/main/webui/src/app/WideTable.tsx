import { Table, type TableProps } from "@codegouvfr/react-dsfr/Table";
import { useEffect, useRef } from "react";

/** A DSFR table that scrolls sideways where the window is narrow; who has no mouse reaches it by the keyboard. */
export function WideTable(props: TableProps) {
    const frame = useRef<HTMLDivElement>(null);
    useEffect(() => {
        frame.current?.querySelector("table")?.setAttribute("tabindex", "0");
    });
    return (
        <div ref={frame}>
            <Table {...props} />
        </div>
    );
}
