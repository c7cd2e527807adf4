package fr.allervers.system.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a page costs while somebody turns the wheel over it.
 *
 * @param frames how many the browser showed
 * @param workPerFrame processor time of the page's main thread, in milliseconds: what other programs do meanwhile
 *     is not in it
 * @param longestFrame from one frame to the next, in milliseconds; other programs make it longer
 */
record Scrolling(int frames, double workPerFrame, double longestFrame) {

    private static final int TURNS = 120;
    private static final int STEP = 900;

    private static final String WATCH_FRAMES = """
            () => {
                window.framesShown = [];
                const frame = time => {
                    window.framesShown.push(time);
                    requestAnimationFrame(frame);
                };
                requestAnimationFrame(frame);
            }
            """;
    private static final String LONGEST_FRAME =
            "() => Math.max(...window.framesShown.slice(1).map((time, before) => time - window.framesShown[before]))";

    static Scrolling through(Page page) {
        CDPSession tools = page.context().newCDPSession(page);
        JsonObject processorTime = new JsonObject();
        processorTime.addProperty("timeDomain", "threadTicks");
        tools.send("Performance.enable", processorTime);
        page.mouse().move(Device.DESK.width() / 2.0, Device.DESK.height() / 2.0);
        page.evaluate(WATCH_FRAMES);
        double before = work(tools);
        for (int turn = 0; turn < TURNS; turn++) {
            page.mouse().wheel(0, STEP);
        }
        double spent = work(tools) - before;
        int frames = ((Number) page.evaluate("() => window.framesShown.length")).intValue();
        double longest = ((Number) page.evaluate(LONGEST_FRAME)).doubleValue();
        return new Scrolling(frames, spent * 1000 / frames, longest);
    }

    /** Seconds that the page's main thread worked so far. */
    private static double work(CDPSession tools) {
        for (JsonElement metric : tools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject named = metric.getAsJsonObject();
            if (named.get("name").getAsString().equals("TaskDuration")) {
                return named.get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("The browser does not tell how long its page worked.");
    }
}
