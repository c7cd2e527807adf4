import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type IndicatorQuestion, readDefinitions, readIndicators } from "../api/reporting";

export function useDefinitions() {
    return useQuery({
        queryKey: ["definitions"],
        queryFn: ({ signal }) => readDefinitions(signal),
        staleTime: Infinity,
    });
}

export function useIndicators(question: IndicatorQuestion) {
    return useQuery({
        queryKey: ["indicators", question],
        queryFn: ({ signal }) => readIndicators(question, signal),
        placeholderData: keepPreviousData,
    });
}
