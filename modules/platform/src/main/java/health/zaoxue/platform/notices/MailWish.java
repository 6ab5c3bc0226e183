package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;

/**
 * How a person wants to be mailed.
 *
 * @param hour of the day at which the digest is sent, 0 to 23
 */
public record MailWish(Language language, MailRhythm rhythm, int hour) {}
