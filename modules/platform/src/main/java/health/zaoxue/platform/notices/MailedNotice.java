package health.zaoxue.platform.notices;

import java.util.UUID;

/** What a mail may say of a notice: what kind of fact, and the way to it; never whom or what it mentions. */
public record MailedNotice(UUID id, NoticeKind kind, boolean urgent) {}
