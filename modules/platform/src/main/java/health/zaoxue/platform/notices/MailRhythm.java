package health.zaoxue.platform.notices;

/** How often a person wants mail; urgent notices are always mailed at once. */
public enum MailRhythm {
    EACH,
    DAILY,
    NONE
}
