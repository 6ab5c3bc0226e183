package health.zaoxue.platform.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice as its recipient reads it.
 *
 * @param mentions names and days for the sentence of its kind
 */
public record NoticeView(
        UUID id, NoticeKind kind, UUID subject, List<Object> mentions, boolean urgent, Instant toldAt, boolean read) {
    public NoticeView {
        mentions = List.copyOf(mentions);
    }
}
