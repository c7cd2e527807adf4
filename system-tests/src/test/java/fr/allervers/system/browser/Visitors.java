package fr.allervers.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import fr.allervers.system.platform.LivePlatform;
import java.util.ArrayList;
import java.util.List;

/** People in front of the platform, each with a browser of their own. */
public final class Visitors {

    private final Browser browser;
    private final LivePlatform platform;
    private final String test;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Browser browser, LivePlatform platform, String test) {
        this.browser = browser;
        this.platform = platform;
        this.test = test;
    }

    public LivePlatform platform() {
        return platform;
    }

    /** Somebody signed in, in front of the first page. */
    public Visitor signIn(String account) {
        return signIn(account, Device.DESK);
    }

    public Visitor signIn(String account, Device device) {
        Visitor visitor = visitor(device);
        visitor.signIn(account, "/");
        return visitor;
    }

    /** Somebody who has not signed in and opened nothing yet. */
    public Visitor visitor(Device device) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(platform.web().url())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(device.width(), device.height())
                .setHasTouch(device.isTouched())
                .setIsMobile(device.isTouched()));
        Visitor visitor = new Visitor(context, platform, test);
        present.add(visitor);
        return visitor;
    }

    /** What each saw last is kept when the test failed; whoever's page complained fails it. */
    void leave(boolean failed) {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : present) {
            if (failed) {
                visitor.screenshot("failed/" + test + "-" + present.indexOf(visitor));
            }
            complaints.addAll(visitor.complaints());
            visitor.leave();
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
        }
    }
}
