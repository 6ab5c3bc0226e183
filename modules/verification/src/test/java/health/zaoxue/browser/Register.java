package health.zaoxue.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** Somebody who enters institutions and people as an administrator does. */
final class Register {
    private static final String FOLDER = "/administration/";
    private static final SelectOption FIRST = new SelectOption().setIndex(1);

    private final Visitor administrator;
    private final Page page;

    Register(Visitor administrator) {
        this.administrator = administrator;
        this.page = administrator.page();
    }

    void region(String name) {
        open("institutions/place.xhtml");
        page.fill("#place\\:nameEnglish", name);
        save("place");
    }

    /** Answers its id. */
    String institution(String name) {
        open("institutions/edit.xhtml");
        page.fill("#institution\\:nameEnglish", name);
        page.selectOption("#institution\\:sponsorRegion", FIRST);
        save("institution");
        return id();
    }

    /** An alliance of the institution with the first hospital, from this day on. */
    void ally(String institution, LocalDate from) {
        open("institutions/alliance.xhtml?institution=" + institution);
        answered(() -> page.selectOption("#alliance\\:hospital", FIRST));
        page.fill("#alliance\\:from", from.toString());
        save("alliance");
    }

    /** Somebody whom this institution employs; answers the id. */
    String person(String name, String institution) {
        return person(name, new SelectOption().setValue(institution));
    }

    /** Somebody whom the first institution employs; answers the id. */
    String employee(String name) {
        return person(name, FIRST);
    }

    private String person(String name, SelectOption institution) {
        open("people/edit.xhtml");
        page.fill("#person\\:nameLatin", name);
        answered(() -> page.selectOption("#person\\:employerKind", "INSTITUTION"));
        answered(() -> page.selectOption("#person\\:employer", institution));
        save("person");
        return id();
    }

    /** Gives a record another name. */
    void rename(String address, String form, String field, String name) {
        open(address);
        page.fill("#" + form + "\\:" + field, name);
        save(form);
    }

    /** A tour to the first hospital. */
    void tour(String person, LocalDate from, LocalDate to) {
        open("tours/new.xhtml?person=" + person);
        answered(() -> page.selectOption("#tour\\:hospital", FIRST));
        page.fill("#tour\\:from", from.toString());
        page.fill("#tour\\:to", to.toString());
        page.waitForNavigation(() -> page.click("#tour\\:plan"));
    }

    /** Moves the last day of the tour on screen. */
    void move(String button, LocalDate lastDay) {
        page.fill("#tour\\:lastDay", lastDay.toString());
        page.fill("#tour\\:reason", "The hospital and the institution agreed.");
        press(button);
    }

    /** Moves it where another has done so meanwhile. */
    void moveTooLate(String button, LocalDate lastDay) {
        page.fill("#tour\\:lastDay", lastDay.toString());
        page.fill("#tour\\:reason", "The hospital asked for it.");
        click("#tour\\:" + button);
    }

    /** Presses a button of the tour on screen. */
    void press(String button) {
        page.waitForNavigation(() -> page.click("#tour\\:" + button));
    }

    private void open(String path) {
        administrator.open(FOLDER + path);
    }

    private void save(String form) {
        page.waitForNavigation(() -> page.click("#" + form + "\\:save"));
    }

    private void click(String button) {
        answered(() -> page.click(button));
    }

    private void answered(Runnable act) {
        page.waitForResponse(answer -> answer.request().method().equals("POST") && isOfThePage(answer.url()), act);
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private boolean isOfThePage(String url) {
        return !url.endsWith("/drafts");
    }

    private String id() {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }
}
