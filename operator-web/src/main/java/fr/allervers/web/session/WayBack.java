package fr.allervers.web.session;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a place of this site, whatever an address said. */
record WayBack(URI address) {

    private static final URI HOME = URI.create("/");
    /** One slash, then no second one and no backslash, which browsers read as one: else it would be another site. */
    private static final Pattern OF_THIS_SITE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    static WayBack of(@Nullable String wanted) {
        return new WayBack(wanted != null && OF_THIS_SITE.matcher(wanted).matches() ? parsed(wanted) : HOME);
    }

    private static URI parsed(String wanted) {
        try {
            return URI.create(wanted);
        } catch (IllegalArgumentException notAnAddress) {
            return HOME;
        }
    }
}
