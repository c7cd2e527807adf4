import type { Definition, Indicators } from "../api/reporting";
import { indicatorTexts } from "../texts/indicators";
import { definitionOf } from "./figures";

/** Semicolons, decimal commas and a byte order mark: what a French spreadsheet opens as it is. */
export function csvOf(indicators: Indicators, definitions: Definition[]): string {
    const columns = indicatorTexts.columns;
    const header = [
        columns.indicator,
        columns.name,
        columns.version,
        columns.department,
        columns.month,
        columns.value,
        columns.numerator,
        columns.denominator,
        columns.status,
        columns.provisional,
        columns.asOf,
    ];
    const rows = indicators.rows.map((row) => [
        row.indicator,
        definitionOf(definitions, row.indicator)?.name,
        row.definitionVersion,
        row.department,
        row.month,
        row.value,
        row.numerator,
        row.denominator,
        row.status,
        row.provisional ? columns.yes : columns.no,
        indicators.asOf,
    ]);
    return `\uFEFF${[header, ...rows].map((cells) => cells.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(value: string | number | null | undefined): string {
    if (typeof value === "number") {
        return String(value).replace(".", ",");
    }
    const text = value ?? "";
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a file to the browser's downloads. */
export function download(content: string | Blob, fileName: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
}
