package health.zaoxue.platform.notices;

/** R-PLT-26: each notice by itself, once a day, or never, as the person wishes; what is urgent is mailed at once to everybody. */
final class MailRule {
    private MailRule() {}

    static boolean isMailedAtOnce(MailRhythm rhythm, boolean urgent) {
        return urgent || rhythm == MailRhythm.EACH;
    }

    static boolean isInDigest(MailRhythm rhythm) {
        return rhythm == MailRhythm.DAILY;
    }
}
