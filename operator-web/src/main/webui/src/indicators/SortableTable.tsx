import { useState } from "react";
import { indicatorTexts as texts } from "../texts/indicators";

interface Cell {
    text: string;
    order: string | number;
}

interface Props {
    caption: string;
    columns: string[];
    rows: { key: string; cells: Cell[] }[];
}

interface Sorting {
    column: number;
    descending: boolean;
}

/** A DSFR table whose columns sort it; the head of the sorted one says so. */
export function SortableTable({ caption, columns, rows }: Props) {
    const [sorting, setSorting] = useState<Sorting>({ column: 0, descending: false });
    const sort = (column: number) =>
        setSorting((before) => ({
            column,
            descending:
                before.column === column
                    ? !before.descending
                    : typeof rows[0]?.cells[column]?.order === "number",
        }));
    return (
        <div className="fr-table fr-table--no-caption">
            <div className="fr-table__wrapper">
                <div className="fr-table__container">
                    <div className="fr-table__content">
                        <table>
                            <caption>{caption}</caption>
                            <thead>
                                <tr>
                                    {columns.map((column, index) => (
                                        <th key={column} scope="col" aria-sort={stateOf(sorting, index)}>
                                            <div className="fr-cell--sort">
                                                <span className="fr-cell__title">{column}</span>
                                                <button
                                                    type="button"
                                                    className={`fr-btn fr-btn--sm fr-btn--tertiary-no-outline ${icons[stateOf(sorting, index)]}`}
                                                    aria-label={texts.sort(column)}
                                                    onClick={() => sort(index)}
                                                >
                                                    {texts.sort(column)}
                                                </button>
                                            </div>
                                        </th>
                                    ))}
                                </tr>
                            </thead>
                            <tbody>
                                {sorted(rows, sorting).map((row) => (
                                    <tr key={row.key}>
                                        {row.cells.map((cell, index) => (
                                            <td key={columns[index]}>{cell.text}</td>
                                        ))}
                                    </tr>
                                ))}
                            </tbody>
                        </table>
                    </div>
                </div>
            </div>
        </div>
    );
}

const icons = {
    ascending: "fr-icon-arrow-up-line",
    descending: "fr-icon-arrow-down-line",
    none: "fr-icon-arrow-up-down-line",
};

function stateOf(sorting: Sorting, column: number): "ascending" | "descending" | "none" {
    if (sorting.column !== column) {
        return "none";
    }
    return sorting.descending ? "descending" : "ascending";
}

export function sorted<R extends { cells: Cell[] }>(rows: R[], { column, descending }: Sorting): R[] {
    const direction = descending ? -1 : 1;
    return [...rows].sort(
        (one, other) => direction * compare(one.cells[column]?.order, other.cells[column]?.order),
    );
}

function compare(one: string | number = "", other: string | number = ""): number {
    return typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one).localeCompare(String(other), "fr", { numeric: true });
}
