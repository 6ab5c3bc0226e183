package health.zaoxue.testing;

import health.zaoxue.platform.Caller;
import health.zaoxue.platform.drafts.DraftName;
import health.zaoxue.platform.drafts.DraftService;
import health.zaoxue.platform.drafts.Sitting;
import health.zaoxue.platform.drafts.TypedDraft;
import health.zaoxue.platform.drafts.TypedField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Somebody has typed something and not sent it. */
@Dependent
public class TypingLife {
    @Inject
    private Acting acting;

    @Inject
    private DraftService drafts;

    void of(Caller who) {
        List<TypedField> fields = List.of(new TypedField("reason", "The pump drips again."));
        TypedDraft typed =
                new TypedDraft(new DraftName("issue-work", ""), new Sitting(UUID.randomUUID(), null), 1, "", fields);
        acting.as(who, () -> drafts.keep(typed)).value();
    }
}
