package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverAnswer;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverOffer;
import health.zaoxue.portal.page.FormStamp;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of whoever hands a file in or answers to it. */
public class LetterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FormStamp stamp = new FormStamp();
    private @Nullable String successor;
    private @Nullable String letter;
    private @Nullable String question;

    static LetterForm of(HandoverFile file) {
        LetterForm form = new LetterForm();
        form.stamp = new FormStamp(file.handover().version());
        form.letter = file.letter();
        UUID known = file.handover().successor();
        form.successor = known == null ? null : known.toString();
        return form;
    }

    HandoverOffer offer(UUID handover) {
        return new HandoverOffer(
                handover,
                stamp.version(),
                UUID.fromString(Objects.requireNonNull(successor)),
                Objects.requireNonNullElse(letter, ""));
    }

    HandoverAnswer answer(UUID handover, @Nullable String asked) {
        return new HandoverAnswer(handover, stamp.version(), Objects.requireNonNullElse(asked, ""));
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String chosen) {
        successor = chosen;
    }

    public @Nullable String getLetter() {
        return letter;
    }

    public void setLetter(@Nullable String typed) {
        letter = typed;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String typed) {
        question = typed;
    }
}
