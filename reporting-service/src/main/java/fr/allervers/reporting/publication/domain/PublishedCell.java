package fr.allervers.reporting.publication.domain;

import java.time.YearMonth;

/** The place of one published figure: indicator, version of its definition, department or FR, month. */
public record PublishedCell(String indicator, int version, String department, YearMonth month) {

    /** Also the key on the compacted topic. */
    public String key() {
        return indicator + "." + version + "." + department + "." + month;
    }
}
