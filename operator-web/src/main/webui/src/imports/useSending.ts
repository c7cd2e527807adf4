import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type ImportOrder, sendImport } from "../api/referral";

/** A file as somebody chose to send it. */
export interface Parcel {
    file: File;
    order: ImportOrder;
}

export interface Sending {
    start: (parcel: Parcel) => void;
    /** What arrived of it is forgotten. */
    stop: () => void;
    isPending: boolean;
    error: unknown;
}

/** One file on its way at a time. */
export function useSending(arrived: (id: string, parcel: Parcel) => void): Sending {
    const queries = useQueryClient();
    const way = useRef<AbortController | null>(null);
    const sending = useMutation({
        mutationFn: ({ file, order }: Parcel) => {
            way.current = new AbortController();
            return sendImport(file, order, way.current.signal);
        },
        onSuccess: (report, parcel) => {
            void queries.invalidateQueries({ queryKey: ["imports"] });
            arrived(report.id, parcel);
        },
    });
    return {
        start: (parcel) => {
            if (!sending.isPending) {
                sending.mutate(parcel);
            }
        },
        stop: () => {
            way.current?.abort();
            sending.reset();
        },
        isPending: sending.isPending,
        error: sending.error,
    };
}
