package fr.allervers.referral.imports;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Violation;
import fr.allervers.referral.imports.domain.Header;
import fr.allervers.referral.imports.domain.ImportOrder;
import java.util.Optional;
import java.util.UUID;

/**
 * An import that waits, with its row held; its lines are judged in the scope that the file came with.
 *
 * @param header of a CSV file
 * @param checkedTo the chunk up to which the lines were checked that are entered as a whole afterwards
 */
record PendingImport(
        UUID id, Scope scope, ImportOrder order, Optional<Header> header, long checkedTo, boolean hasBadLines) {

    /** With the column, when the sender sees columns. */
    LineViolation told(Violation violation) {
        return header.isPresent() ? LineViolation.ofRow(violation) : LineViolation.ofDocument(violation);
    }
}
