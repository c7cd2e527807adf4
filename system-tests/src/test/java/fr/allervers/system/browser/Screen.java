package fr.allervers.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;

/** The web client as somebody uses it: by the words on the screen. */
record Screen(Page page) {

    static Screen of(Visitor visitor) {
        return new Screen(visitor.page());
    }

    /** The head line of the page or of the open form. */
    Screen isAt(String heading) {
        assertThat(byRole(AriaRole.HEADING, heading)).isVisible();
        return this;
    }

    Screen sees(String words) {
        assertThat(main().getByText(words).first()).isVisible();
        return this;
    }

    Screen seesInTable(String words) {
        assertThat(byRole(AriaRole.CELL, words)).isVisible();
        return this;
    }

    Screen seesNot(String words) {
        assertThat(page.getByText(words)).hasCount(0);
        return this;
    }

    Screen follow(String link) {
        byRole(AriaRole.LINK, link).click();
        return this;
    }

    Screen press(String button) {
        byRole(AriaRole.BUTTON, button).click();
        return this;
    }

    /** A button whose whole name this is. */
    Screen pressExactly(String button) {
        main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** A radio button or a box, by its label: what a finger meets. */
    Screen choose(String label) {
        main().locator("label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    Screen pick(String field, String option) {
        page.getByLabel(field).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Screen write(String field, String text) {
        page.getByLabel(field).first().fill(text);
        return this;
    }

    Screen reads(String field, String text) {
        assertThat(page.getByLabel(field).first()).hasValue(text);
        return this;
    }

    /** Nothing is wider than the window, so that nobody has to scroll sideways to read. */
    Screen fitsTheWindow() {
        Object tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(tooWide).as("pixels beyond the window").isEqualTo(0);
        return this;
    }

    Locator main() {
        return page.locator("main");
    }

    private Locator byRole(AriaRole role, String name) {
        return main().getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
