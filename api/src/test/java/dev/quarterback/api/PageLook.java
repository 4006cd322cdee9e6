package dev.quarterback.api;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How the page is looked at. */
enum PageLook {
    LIGHT(1366, 860, ColorScheme.LIGHT),
    DARK(1366, 860, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme colours;

    PageLook(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /** Looks at a page so from now on. */
    void applyTo(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
