package health.zaoxue.portal.phrasebook;

import health.zaoxue.mentorship.PhraseSituation;
import health.zaoxue.mentorship.PhraseView;
import health.zaoxue.mentorship.PhrasebookService;
import health.zaoxue.portal.home.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** phrasebook/index: the phrases by situation. The page is kept on the phone and says nothing of its reader. */
@Named("phrasebook")
@RequestScoped
public class PhrasebookView {
    @Inject
    private PhrasebookService service;

    @Inject
    private Address address;

    private List<PhraseView> found = List.of();
    private @Nullable PhraseSituation situation;

    @PostConstruct
    void load() {
        situation = Stream.of(PhraseSituation.values())
                .filter(one -> one.name().equals(address.text("situation")))
                .findFirst()
                .orElse(null);
        found = service.phrases(getSought(), situation);
    }

    /** The phrases of one situation that match. */
    public List<PhraseView> of(PhraseSituation wanted) {
        return found.stream().filter(phrase -> phrase.situation() == wanted).toList();
    }

    /** The situations in which anything matches. */
    public List<PhraseSituation> getShown() {
        return Arrays.stream(PhraseSituation.values())
                .filter(one -> !of(one).isEmpty())
                .toList();
    }

    public int getNumber() {
        return found.size();
    }

    public String getSought() {
        return address.text("q");
    }

    public @Nullable PhraseSituation getSituation() {
        return situation;
    }

    public PhraseSituation[] getSituations() {
        return PhraseSituation.values();
    }

    /** Whether every phrase stands on the page, so that a script can search in it. */
    public boolean isWhole() {
        return situation == null && getSought().isBlank();
    }
}
