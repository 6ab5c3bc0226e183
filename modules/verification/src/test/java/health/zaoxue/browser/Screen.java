package health.zaoxue.browser;

/** The two widths that every page is looked at. */
public enum Screen {
    DESKTOP(1440, 900, false),
    PHONE(390, 844, true);

    final int width;
    final int height;
    final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }
}
