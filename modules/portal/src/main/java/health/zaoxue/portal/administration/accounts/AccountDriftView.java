package health.zaoxue.portal.administration.accounts;

import health.zaoxue.identity.AccountComparison;
import health.zaoxue.identity.AccountDrift;
import health.zaoxue.identity.AccountDriftService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/accounts/drift: where Keycloak differs from what is wished, line by line. */
@Named("accountDrift")
@ViewScoped
public class AccountDriftView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "administration";

    @Inject
    private AccountDriftService drift;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Formats formats;

    private @Nullable AccountComparison comparison;

    @PostConstruct
    public void compare() {
        comparison = drift.compare();
    }

    public void repair(AccountDrift line) {
        done(drift.repair(line));
    }

    public void repairAll() {
        done(drift.repairAll());
    }

    private void done(Outcome<Integer> outcome) {
        if (answers.accepted(outcome)) {
            compare();
            answers.done(words.with(texts.get(BUNDLE, "accounts.repaired"), outcome.value()));
        }
    }

    /** Null where Keycloak did not answer. */
    public @Nullable List<AccountDrift> getLines() {
        return Objects.requireNonNull(comparison).lines();
    }

    public Instant getAt() {
        return Objects.requireNonNull(comparison).at();
    }

    /** What the last nightly comparison found. */
    public String getNightly() {
        return drift.lastNightly()
                .map(night -> words.withBoth(
                        texts.get(
                                BUNDLE,
                                night.differences().isPresent() ? "accounts.nightly" : "accounts.nightly.silent"),
                        formats.moment(night.at()),
                        night.differences().orElse(0)))
                .orElseGet(() -> texts.get(BUNDLE, "accounts.nightly.none"));
    }
}
