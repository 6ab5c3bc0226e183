package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a successor answers.
 *
 * @param question why it is handed back; empty where it is accepted
 */
public record HandoverAnswer(UUID handover, int version, String question) implements Serializable {
    public HandoverAnswer {
        question = question.strip();
    }
}
