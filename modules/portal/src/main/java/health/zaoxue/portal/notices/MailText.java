package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.platform.notices.Letter;
import health.zaoxue.platform.notices.MailWords;
import health.zaoxue.platform.notices.MailedNotice;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.web.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of mail: what kind of fact, and the way to it. What happened to whom is read on the page, after signing in. */
@ApplicationScoped
class MailText implements MailWords {
    private static final String BUNDLE = "notices";
    private static final String NEW_LINE = "\r\n";

    private PublicSite site;

    MailText() {
        this(new PublicSite("", ""));
    }

    @Inject
    MailText(PublicSite site) {
        this.site = site;
    }

    @Override
    public Letter of(MailedNotice notice, Language language) {
        String title = title(notice, language);
        String subject = notice.urgent() ? say(language, "mail.urgent", title) : title;
        return letter(new Content(subject, say(language, "mail.one"), List.of(notice)), language);
    }

    @Override
    public Letter digest(List<MailedNotice> notices, Language language) {
        String subject = say(language, "mail.digest", notices.size());
        return letter(new Content(subject, say(language, "mail.digest.text"), notices), language);
    }

    private record Content(String subject, String introduction, List<MailedNotice> notices) {}

    private Letter letter(Content content, Language language) {
        return new Letter(content.subject(), text(content, language), html(content, language));
    }

    private String text(Content content, Language language) {
        return content.notices().stream()
                .map(notice -> title(notice, language) + NEW_LINE + address(notice))
                .collect(Collectors.joining(
                        NEW_LINE + NEW_LINE,
                        content.introduction() + NEW_LINE + NEW_LINE,
                        NEW_LINE + NEW_LINE + say(language, "mail.why") + NEW_LINE + settings() + NEW_LINE));
    }

    private String html(Content content, Language language) {
        String items = content.notices().stream()
                .map(notice -> "<li><a href=\"" + escaped(address(notice)) + "\">" + escaped(title(notice, language))
                        + "</a></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return "<!DOCTYPE html><html lang=\"" + language.tag() + "\"><head><title>" + escaped(content.subject())
                + "</title></head><body><p>" + escaped(content.introduction()) + "</p>" + items + "<p><small>"
                + escaped(say(language, "mail.why")) + " <a href=\"" + escaped(settings()) + "\">"
                + escaped(say(language, "settings")) + "</a></small></p></body></html>";
    }

    private String title(MailedNotice notice, Language language) {
        return say(language, "kind." + notice.kind());
    }

    private String address(MailedNotice notice) {
        return site.getUrl() + "/notices/open?id=" + notice.id();
    }

    private String settings() {
        return site.getUrl() + "/notices/settings.xhtml";
    }

    private static String say(Language language, String key, Object... values) {
        return new MessageFormat(Texts.in(language, BUNDLE, key), Locale.ROOT).format(values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
