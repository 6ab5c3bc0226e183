package health.zaoxue.portal.editing;

import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the second of two editors is told, in their language. */
@RequestScoped
class Saying {
    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Formats formats;

    /** Of the whole record. */
    String changed(SavedByOther last) {
        return words.fill(texts.get("common", "editors.changed"), last.by(), formats.moment(last.at()));
    }

    /** Of one field. */
    String saved(SavedByOther last) {
        return words.fill(texts.get("common", "editors.saved"), last.by(), formats.moment(last.at()));
    }

    /** Its value; a word for nothing where it is empty. */
    String value(SavedByOther last) {
        return last.value().read().isEmpty()
                ? texts.get("common", "ui.none")
                : last.value().read();
    }

    String take() {
        return texts.get("common", "editors.take");
    }
}
