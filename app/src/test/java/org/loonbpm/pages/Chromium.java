package org.loonbpm.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;

/** The browser of the machine; Playwright's own is never downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static {
        // as long as everything else may take: the machine that tests may be busy
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Executable.find())
                    .setArgs(FLAGS));

    /** Somebody sits down before the pages of the server at that address. */
    Visitor visitor(String address, Browser.NewContextOptions screen) {
        // moving things make a busy machine wait, and a click miss
        return new Visitor(browser.newContext(screen.setBaseURL(address).setReducedMotion(ReducedMotion.REDUCE)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
