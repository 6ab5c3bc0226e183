package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;
import java.util.List;

/** Finds the words of a mail in the reader's language; the portal has them. */
public interface MailWords {
    /** Of one notice that is mailed by itself. */
    Letter of(MailedNotice notice, Language language);

    /** Of the notices of a day. */
    Letter digest(List<MailedNotice> notices, Language language);
}
