package fr.allervers.system.browser;

/** What somebody looks at the page with. */
public enum Device {
    DESK(1280, 800, false),
    /** A desk's window at 200 %. */
    ZOOMED(640, 400, false),
    PHONE(390, 844, true),
    /** The narrowest that accessibility asks for. */
    NARROW(320, 640, true);

    private final int width;
    private final int height;
    private final boolean touched;

    Device(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTouched() {
        return touched;
    }
}
