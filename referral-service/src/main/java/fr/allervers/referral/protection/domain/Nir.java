package fr.allervers.referral.protection.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The French social security number (<i>numéro d'inscription au répertoire</i>), found wherever it stands in a text. Its
 * use is framed by decree; the platform has no need of it and refuses it (domain §1.6).
 */
public final class Nir {

    /** With the same separator between all parts, or none: the parts of a UUID do not fall that way. */
    private static final Pattern SHAPE = Pattern.compile("(?<![0-9+])(?<number>[1-478](?<sep>[ ._/-]?)[0-9]{2}\\k<sep>"
            + "(?:0[1-9]|1[0-2]|20|3[0-9]|4[0-2])\\k<sep>(?:(?!00)[0-9]{2}|2[AaBb])\\k<sep>(?!000)[0-9]{3}\\k<sep>"
            + "(?!000)[0-9]{3})(?:\\k<sep>(?<key>[0-9]{2}))?(?![0-9])");
    /** 13 characters, of which one may be the letter of a Corsican department. */
    private static final int FEWEST_DIGITS = 12;

    private Nir() {}

    /** 13 characters of the right shape, or 15 whose key is right. */
    public static boolean isIn(String text) {
        if (digits(text) < FEWEST_DIGITS) {
            return false;
        }
        Matcher found = SHAPE.matcher(text);
        while (found.find()) {
            if (found.group("key") == null || isKeyRight(found)) {
                return true;
            }
        }
        return false;
    }

    private static long digits(String text) {
        return text.chars()
                .filter(character -> character >= '0' && character <= '9')
                .count();
    }

    private static boolean isKeyRight(Matcher found) {
        String number = found.group("number")
                .replaceAll("[ ._/-]", "")
                .toUpperCase(Locale.ROOT)
                .replace("2A", "19")
                .replace("2B", "18");
        return 97 - Long.parseLong(number) % 97 == Long.parseLong(found.group("key"));
    }
}
