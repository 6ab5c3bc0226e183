package health.zaoxue.platform.notices;

/** A mail as it is written: the same as plain text and as simple HTML. */
public record Letter(String subject, String text, String html) {}
