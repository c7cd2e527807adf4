package fr.allervers.system.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import fr.allervers.system.platform.LivePlatform;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser. */
public final class Visitor {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Pattern SESSION = Pattern.compile("q_session.*");

    private final BrowserContext context;
    private final LivePlatform platform;
    private final String test;
    private final Complaints complaints;
    private final Page page;

    Visitor(BrowserContext context, LivePlatform platform, String test) {
        this.context = context;
        this.platform = platform;
        this.test = test;
        this.complaints = Complaints.of(context);
        this.page = context.newPage();
    }

    /** What they look at. */
    public Page page() {
        return page;
    }

    /** Opens a path of the web client, such as {@code /dossiers}. */
    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in through Keycloak's form and comes to that path. */
    public Visitor signIn(String account, String path) {
        page.navigate("/app/sign-in?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        fillSignIn(page, account);
        page.waitForURL(platform.web().url() + path);
        return this;
    }

    /** Fills Keycloak's form, wherever it is shown. */
    public void fillSignIn(Page form, String account) {
        form.fill("#username", account);
        form.fill("#password", platform.password(account));
        form.click("#kc-login");
    }

    /** Ends the session, as the page's own button does. */
    public Visitor signOut() {
        page.navigate("/app/sign-out");
        return this;
    }

    /** The session here is over, as after an hour away; Keycloak may still know them. */
    public void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
    }

    /** Keycloak does not know them any more either: their password is asked for again. */
    public void loseEverySession() {
        context.clearCookies();
    }

    /** Calls the front with their session, without the page. */
    public APIResponse call(String path) {
        return context.request().get(path);
    }

    public List<Cookie> cookies() {
        return context.cookies();
    }

    /** Into the one field for files that the page shows. */
    Screen chooseFile(String name, String content) {
        page.setInputFiles(
                "input[type=file]", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return Screen.of(this);
    }

    /** Kept under {@code target/screenshots/<name>.png}: the whole page. */
    public void screenshot(String name) {
        Path picture = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(picture));
    }

    /** A picture of the roles' pages in the documentation, which {@code -Dapprove=true} renews. */
    public void picture(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForCondition(() -> page.locator(".av-loading").count() == 0);
        screenshot(RolePictures.FOLDER + name);
        if (Boolean.getBoolean("approve")) {
            RolePictures.renew(SCREENSHOTS, name);
        }
    }

    /** No violation of WCAG 2.2 A and AA, of which RGAA is made, in what the page shows now. */
    public void assertAccessible() {
        Axe.assertNoViolation(page, test);
    }

    /** The test provoked it. */
    public void forgive(String partOfAComplaint) {
        complaints.forgive(partOfAComplaint);
    }

    List<String> complaints() {
        return complaints.all();
    }

    void leave() {
        context.close();
    }
}
