package org.loonbpm.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.loonbpm.testing.Loonflow;

/** Somebody with a browser, who finds things as people do: by what they are called. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Traffic traffic;

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        this.traffic = new Traffic(page);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Goes to another page as its links do, without loading everything anew; React Router counts where in the history it is. */
    Visitor goTo(String path) {
        page.evaluate("""
                path => {
                    history.pushState({ idx: history.state.idx + 1, key: path }, '', path)
                    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
                }""", path);
        return this;
    }

    Visitor signIn(String username) {
        return signIn(username, Loonflow.PASSWORD);
    }

    Visitor signIn(String username, String password) {
        return signInAt("User name", "Password", "Sign in", username, password);
    }

    /** Under the names that the inputs have in the language of the page. */
    Visitor signInAt(String user, String secret, String button, String username, String password) {
        field(user).fill(username);
        field(secret).fill(password);
        press(button);
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    Visitor confirmPassword() {
        field("Password").fill(Loonflow.PASSWORD);
        return press("Sign in");
    }

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    Visitor type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Types what is looked for into a list to choose from, and takes what it offers under that name. */
    Visitor choose(String label, String option) {
        // by its label: to the name of one that has to be filled in, the mark that says so belongs as well
        var list = field(label).and(page.getByRole(AriaRole.COMBOBOX));
        list.click();
        if (list.isEditable()) {
            list.fill(option);
        }
        page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return this;
    }

    /** Takes one of several words that stand side by side. */
    Visitor pick(String word) {
        page.locator(".ant-segmented-item")
                .filter(new Locator.FilterOptions().setHasText(word))
                .click();
        return this;
    }

    /** Takes one of several that exclude each other, by how what is written beside it begins. */
    Visitor settleOn(String choice) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice))
                .click();
        return this;
    }

    Visitor turnTo(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab).setExact(true))
                .click();
        return this;
    }

    /** Waits until the form beside the list has been taken and is gone. */
    Visitor save() {
        press("Save");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        return this;
    }

    /** Takes a tool from the side of the diagram and puts it down in the middle. */
    Visitor draw(String tool) {
        page.locator(".djs-palette .entry[aria-label='" + tool + "']").click();
        var sheet = page.locator(".diagram").boundingBox();
        page.mouse().move(sheet.x + sheet.width / 2, sheet.y + sheet.height / 2);
        page.mouse().move(sheet.x + sheet.width / 2 + 5, sheet.y + sheet.height / 2);
        page.mouse().click(sheet.x + sheet.width / 2 + 5, sheet.y + sheet.height / 2);
        return this;
    }

    /** Uses a tool beside what is selected in the diagram. */
    Visitor append(String tool) {
        page.locator(".djs-context-pad .entry[title='" + tool + "']").click();
        return this;
    }

    /** Waits until the diagram has something with that name. */
    Visitor seesDrawn(String name) {
        assertThat(drawn(name)).isVisible();
        return this;
    }

    Visitor seesNotDrawn(String name) {
        assertThat(drawn(name)).isHidden();
        return this;
    }

    private Locator drawn(String name) {
        return page.locator(".diagram .djs-element text")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** Waits until the form beside the diagram is about that. */
    Visitor seesSelected(String name) {
        assertThat(page.getByLabel("What is selected")
                        .getByRole(
                                AriaRole.HEADING,
                                new Locator.GetByRoleOptions().setName(name).setLevel(2)))
                .isVisible();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Waits until the text is to be seen somewhere. */
    Visitor sees(String text) {
        assertThat(page.getByText(text, new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        return this;
    }

    /** Waits until the diagram marks that element as the place where the ticket is. */
    Visitor seesMarkedInDiagram(String elementId, String marker) {
        assertThat(page.locator(".diagram .djs-element." + marker + "[data-element-id='" + elementId + "']"))
                .isVisible();
        return this;
    }

    Visitor isAt(String path) {
        page.waitForURL("**" + path);
        return this;
    }

    /** As when the server forgot who this is. */
    Visitor losesCookies() {
        context.clearCookies();
        return this;
    }

    /** Kept in {@code target/screens} for those who want to see what the test saw. */
    Visitor photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Waits until nothing is on its way any more. */
    Visitor settles() {
        traffic.waitForSilence();
        assertThat(page.locator("main, [role=main], form").first()).isVisible();
        assertThat(page.locator(".ant-skeleton")).hasCount(0);
        return this;
    }

    /** What keeps people from using the page that need more than eyes and a mouse: what axe finds serious or critical. */
    List<String> barriers() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // there are no frames of others to look into, for which axe would open a second page each time
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s: %s: %s".formatted(page.url(), rule.getId(), node.getHtml())))
                        .toList();
    }

    /** Where the links of a part of the page lead, named as the part is. */
    List<String> linksOf(String navigation) {
        var links = page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName(navigation).setExact(true))
                .getByRole(AriaRole.LINK);
        links.first().waitFor();
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    /** What fits the window, into a file of the documentation. */
    Visitor photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    /** How many pixels one would have to scroll sideways. */
    int widthBeyondTheScreen() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
