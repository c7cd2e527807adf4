package fr.allervers.referral.intake;

import fr.allervers.kit.BadRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the feed of changes.
 *
 * @param transaction PostgreSQL's number of the transaction that wrote the change
 * @param seq the change's number within it
 */
record ChangeCursor(String transaction, long seq) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
    private static final ChangeCursor BEGINNING = new ChangeCursor("0", 0);

    static ChangeCursor parse(@Nullable String text) {
        if (text == null) {
            return BEGINNING;
        }
        Matcher found = SHAPE.matcher(text);
        if (!found.matches()) {
            throw BadRequest.because("/after", "invalid", "La valeur n'est pas recevable.");
        }
        return new ChangeCursor(found.group(1), Long.parseLong(found.group(2)));
    }

    @Override
    public String toString() {
        return transaction + "-" + seq;
    }
}
