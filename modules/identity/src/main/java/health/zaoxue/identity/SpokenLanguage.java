package health.zaoxue.identity;

/** What somebody speaks with patients. The three Tibetan dialects are told apart, since their speakers often cannot follow each other. */
public enum SpokenLanguage {
    TIBETAN,
    KHAM,
    AMDO,
    CHINESE,
    ENGLISH
}
