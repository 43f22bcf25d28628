package org.loonbpm.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.HashSet;
import java.util.Set;

/** What a page has asked for and not been answered yet. */
final class Traffic {

    private final Page page;
    private final Set<Request> onItsWay = new HashSet<>();
    private boolean arriving;

    Traffic(Page page) {
        this.page = page;
        page.onRequest(onItsWay::add);
        page.onRequestFinished(onItsWay::remove);
        page.onRequestFailed(onItsWay::remove);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                arriving = true;
                forgetThePageBefore();
            }
        });
        page.onFrameNavigated(frame -> {
            if (arriving) {
                arriving = false;
                forgetThePageBefore();
            }
        });
    }

    /** Of what a page asked for that has been left, nothing is heard any more. */
    private void forgetThePageBefore() {
        onItsWay.removeIf(request -> !request.isNavigationRequest());
    }

    /** Until nothing is on its way, and the page has had the time to do something with what came. */
    void waitForSilence() {
        do {
            page.waitForCondition(onItsWay::isEmpty);
            page.evaluate("() => new Promise(done => requestIdleCallback(done))");
        } while (!onItsWay.isEmpty());
    }
}
