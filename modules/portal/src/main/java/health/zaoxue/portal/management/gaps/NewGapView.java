package health.zaoxue.portal.management.gaps;

import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.capacity.IdentifyGap;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.portal.home.Me;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** management/gaps/new: names a technique that the hospital cannot offer. */
@Named("newGap")
@RequestScoped
public class NewGapView {
    @Inject
    private GapService gaps;

    @Inject
    private Answers answers;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    private final FormStamp stamp = new FormStamp();
    private @Nullable UUID technique;
    private @Nullable String why;

    @PostConstruct
    void load() {
        if (!me.is(Role.DEPARTMENT_HEAD.name()) && !me.is(Role.HOSPITAL_HEAD.name())) {
            throw new NotPermitted("name a technology gap");
        }
    }

    /** Names the gap and leads to its page. */
    public @Nullable String identify() {
        Outcome<GapView> named =
                gaps.identify(stamp.key(), new IdentifyGap(null, technique, Objects.requireNonNullElse(why, "")));
        if (!answers.accepted(named)) {
            return null;
        }
        answers.doneThenRedirect(words.fill(
                texts.get("management", "gaps.identified"), named.value().number()));
        return "/management/gaps/one.xhtml?faces-redirect=true&id="
                + named.value().id();
    }

    /** The key of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable UUID getTechnique() {
        return technique;
    }

    public void setTechnique(@Nullable UUID technique) {
        this.technique = technique;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
