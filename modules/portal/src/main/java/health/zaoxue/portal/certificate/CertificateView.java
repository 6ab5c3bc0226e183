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
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** certificate/index: one's own certificates, or one for A4 in the three languages at once. */
@Named("certificateView")
@RequestScoped
public class CertificateView {
    private static final String COMMON = "common";
    private static final Pattern PLACES = Pattern.compile("(?=\\{[01]})|(?<=\\{[01]})");

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
     * @param sentence piece by piece: a technique without a name in the language stands in another
     */
    public record Saying(String tag, String title, String nameTag, String name, List<Word> sentence) {}

    /**
     * Who signed.
     *
     * @param as what, in three languages
     * @param names each in every language that it has
     */
    public record Signature(List<Word> as, List<List<Word>> names) {}

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

    /** Who granted it, and the committee that signed for it where there was one. */
    public List<Signature> getSignatures() {
        Signature office = new Signature(
                words("words-kernel", "Role.CREDENTIALING"),
                List.of(named(getShown().grantedBy())));
        List<Translated> committee = getShown().signatories();
        return committee.isEmpty()
                ? List.of(office)
                : List.of(
                        office,
                        new Signature(
                                words(COMMON, "certificate.committee"),
                                committee.stream().map(CertificateView::named).toList()));
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
        Translated person = getShown().certification().personName();
        return new Saying(
                language.tag(),
                Texts.in(language, COMMON, "certificate.title"),
                person.languageShownFor(language).tag(),
                person.in(language),
                sentence(language));
    }

    private List<Word> sentence(Language language) {
        CertificationView said = getShown().certification();
        String text = Texts.in(
                language, COMMON, "certificate.sentence." + said.scope().name());
        return PLACES.splitAsStream(text)
                .map(piece -> switch (piece) {
                    case "{0}" -> shown(said.techniqueName(), language);
                    case "{1}" -> shown(getShown().hospital(), language);
                    default -> new Word(language.tag(), piece);
                })
                .toList();
    }

    private static Word shown(Translated name, Language language) {
        return new Word(name.languageShownFor(language).tag(), name.in(language));
    }

    private static List<Word> named(Translated name) {
        return languages().map(language -> shown(name, language)).distinct().toList();
    }

    private static Fact fact(String key, Object value) {
        return new Fact(words(COMMON, key), value.toString());
    }

    private static List<Word> words(String bundle, String key) {
        return languages()
                .map(language -> new Word(language.tag(), Texts.in(language, bundle, key)))
                .toList();
    }

    private static Stream<Language> languages() {
        return Stream.of(Language.TIBETAN, Language.CHINESE, Language.ENGLISH);
    }
}
