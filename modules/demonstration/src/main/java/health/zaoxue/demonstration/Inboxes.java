package health.zaoxue.demonstration;

import health.zaoxue.kernel.Language;
import health.zaoxue.platform.notices.NoticeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** People sign in before they are told anything, and have read what is more than some days old. */
@ApplicationScoped
class Inboxes {
    private static final int READ_UNTIL = -4;

    @Inject
    private Cast cast;

    @Inject
    private NoticeService notices;

    void open() {
        cast.everybody()
                .forEach(number -> cast.as(number, () -> {
                    notices.signedIn(null, Language.ENGLISH);
                    return number;
                }));
    }

    void enter(Agenda agenda) {
        agenda.at(
                READ_UNTIL,
                LocalTime.of(18, 0),
                () -> cast.everybody()
                        .forEach(number -> cast.as(number, () -> {
                            notices.readAll();
                            return number;
                        })));
    }
}
