package health.zaoxue.portal.certificate;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Certificate;
import health.zaoxue.mentorship.CertificateService;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.QrCode;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.web.PublicSite;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** certificate/index: one's own certificates, or one for A4 in the three languages at once. */
@Named("certificateView")
@RequestScoped
public class CertificateView {
    @Inject
    private CertificateService certificates;

    @Inject
    private CertificationService certifications;

    @Inject
    private CallerContext callers;

    @Inject
    private PublicSite site;

    @Inject
    private Address address;

    private @Nullable Certificate shown;
    private List<CertificationView> mine = List.of();

    /**
     * What the certificate says in one language.
     *
     * @param tag of the language
     * @param nameTag of the language that the name is really written in
     */
    public record Saying(String tag, String title, String nameTag, String name, String sentence) {}

    /**
     * A line of the certificate: what it is in three languages.
     *
     * @param value the same in every language
     */
    public record Fact(List<Word> words, String value) {}

    /** A word in its language. */
    public record Word(String tag, String text) {}

    @PostConstruct
    void load() {
        if (address.text("id").isEmpty() && callers.current().is(Role.LOCAL_PHYSICIAN)) {
            mine = certifications.mine();
        } else {
            shown = certificates.certificate(address.id("id"));
        }
    }

    /** Whether the address names one certificate. */
    public boolean isOne() {
        return shown != null;
    }

    public Certificate getShown() {
        return Objects.requireNonNull(shown);
    }

    /** One's own certifications, the latest first. */
    public List<CertificationView> getMine() {
        return mine;
    }

    /** Tibetan, Chinese, English. */
    public List<Saying> getSayings() {
        return languages().map(this::saying).toList();
    }

    /** Its days, as every language of the programme writes them in tables, and its limits where it has any. */
    public List<Fact> getFacts() {
        CertificationView said = getShown().certification();
        Stream<Fact> days =
                Stream.of(fact("certificate.from", said.validFrom()), fact("certificate.until", said.validUntil()));
        Stream<Fact> limits =
                said.limits().isEmpty() ? Stream.empty() : Stream.of(fact("certificate.limits", said.limits()));
        return Stream.concat(days, limits).toList();
    }

    /** What the committee is called, in the three languages. */
    public List<Word> getCommittee() {
        return words("certificate.committee");
    }

    /** The code that leads to the question whether this certificate holds. */
    public QrCode getCode() {
        return QrCode.of(site.getUrl() + "/verify?code=" + getShown().code());
    }

    /** Where the code is typed by those who cannot scan it. */
    public String getPlace() {
        return site.getUrl() + "/verify";
    }

    private Saying saying(Language language) {
        Translated technique = getShown().certification().techniqueName();
        Translated person = getShown().certification().personName();
        String key =
                "certificate.sentence." + getShown().certification().scope().name();
        String sentence = new MessageFormat(Texts.in(language, "common", key), Locale.ROOT).format(new Object[] {
            technique.in(language), getShown().hospital().in(language)
        });
        return new Saying(
                language.tag(),
                Texts.in(language, "common", "certificate.title"),
                person.languageShownFor(language).tag(),
                person.in(language),
                sentence);
    }

    private static Fact fact(String key, Object value) {
        return new Fact(words(key), value.toString());
    }

    private static List<Word> words(String key) {
        return languages()
                .map(language -> new Word(language.tag(), Texts.in(language, "common", key)))
                .toList();
    }

    private static Stream<Language> languages() {
        return Stream.of(Language.TIBETAN, Language.CHINESE, Language.ENGLISH);
    }
}
