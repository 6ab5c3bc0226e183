package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;

/** A notice with the address, language and wish of its reader. */
record Addressed(MailedNotice notice, String address, Language language, MailRhythm rhythm) {}
