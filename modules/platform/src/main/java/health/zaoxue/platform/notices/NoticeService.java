package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own notices, and how the caller wants to be mailed. */
public interface NoticeService {
    /** Latest first; filters {@code state} ({@code unread}) and {@code kind}; sorted by {@code toldAt}. */
    Page<NoticeView> mine(Listing listing);

    /** How many the caller has not read. */
    long unread();

    /** Opens one, which is read from then on. */
    NoticeView open(UUID notice);

    /** Whatever the caller has not read yet is read. */
    void readAll();

    /** How the caller is mailed, and where; nothing before the first sign-in by browser. */
    Optional<MailWish> wish();

    /** Where mail goes: the address of the account; null where the account has none. */
    @Nullable
    String address();

    /** Changes how the caller is mailed. */
    Outcome<MailRhythm> wish(MailWish wish);

    /** Remembers as what the caller signed in, and the address and language of the account. */
    void signedIn(@Nullable String address, Language language);
}
