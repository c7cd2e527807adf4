package fr.allervers.referral.protection.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The French social security number (<i>numéro d'inscription au répertoire</i>), found wherever it stands in a text. Its
 * use is framed by decree; the platform has no need of it and refuses it (domain §1.6).
 */
public final class Nir {

    private static final Pattern SHAPE = Pattern.compile("(?<![0-9+])([1-478])[ ._/-]?([0-9]{2})[ ._/-]?"
            + "(0[1-9]|1[0-2]|20|3[0-9]|4[0-2])[ ._/-]?([0-9]{2}|2[AaBb])[ ._/-]?([0-9]{3})[ ._/-]?([0-9]{3})"
            + "(?:[ ._/-]?([0-9]{2}))?(?![0-9])");
    private static final int KEY = 7;

    private Nir() {}

    /** 13 characters of the right shape, or 15 whose key is right. */
    public static boolean isIn(String text) {
        Matcher found = SHAPE.matcher(text);
        while (found.find()) {
            if (found.group(KEY) == null || isKeyRight(found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKeyRight(Matcher found) {
        StringBuilder number = new StringBuilder();
        for (int group = 1; group < KEY; group++) {
            number.append(found.group(group));
        }
        long value = Long.parseLong(
                number.toString().toUpperCase(Locale.ROOT).replace("2A", "19").replace("2B", "18"));
        return 97 - value % 97 == Long.parseLong(found.group(KEY));
    }
}
