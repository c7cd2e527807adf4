package fr.allervers.system.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains about: errors of scripts, and what the page's policy forbade. */
final class Complaints {

    /** An answer that is no success is the test's own affair. */
    private static final String ANY_STATUS = "Failed to load resource";

    private final List<String> heard = new ArrayList<>();

    static Complaints of(BrowserContext context) {
        Complaints complaints = new Complaints();
        context.onConsoleMessage(complaints::hear);
        context.onWebError(error -> complaints.heard.add(error.error()));
        return complaints;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(ANY_STATUS)) {
            heard.add(message.text());
        }
    }

    List<String> all() {
        return List.copyOf(heard);
    }

    void forgive(String part) {
        heard.removeIf(one -> one.contains(part));
    }
}
