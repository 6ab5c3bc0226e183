package health.zaoxue.portal.drafts;

import health.zaoxue.platform.drafts.Draft;
import health.zaoxue.platform.drafts.DraftName;
import health.zaoxue.platform.drafts.Sitting;
import health.zaoxue.portal.editing.SecondEditor;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first thing in a form that saves itself. When the form is about to be shown, and was not just sent, its draft is put into the
 * fields that follow; the body shows the state, which it finds under the name {@code draft}.
 */
@FacesComponent(DraftMark.TYPE)
public class DraftMark extends UIComponentBase {
    static final String TYPE = "zaoxue.draft";
    private static final String VARIABLE = "draft";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        OpenDrafts drafts = CDI.current().select(OpenDrafts.class).get();
        DraftName name = new DraftName(text("form"), text("object"));
        UIForm form = form();
        DraftOnPage onPage = form.isSubmitted() ? goingOn(drafts, name) : begun(faces, form, drafts.find(name), name);
        faces.getExternalContext().getRequestMap().put(VARIABLE, drafts.seen(onPage));
        super.encodeBegin(faces);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        super.encodeEnd(faces);
        faces.getExternalContext().getRequestMap().remove(VARIABLE);
    }

    /** The form was sent and is shown again: its fields hold what was sent. */
    private DraftOnPage goingOn(OpenDrafts drafts, DraftName name) {
        UUID before = drafts.sent().map(mark -> mark.sitting().id()).orElse(null);
        return new DraftOnPage(mark(name, before), null, false);
    }

    private DraftOnPage begun(FacesContext faces, UIForm form, Optional<Draft> last, DraftName name) {
        Draft draft = last.orElse(null);
        if (draft == null || !draft.isOpen()) {
            return new DraftOnPage(mark(name, null), draft, false);
        }
        SecondEditor editors = CDI.current().select(SecondEditor.class).get();
        DraftOnPage onPage = new DraftOnPage(mark(name, draft.sitting()), draft, true);
        if (onPage.isOutdated() && !text("record").isEmpty()) {
            var saved = editors.valuesOf(faces, form);
            Restoring.fill(faces, form, draft);
            editors.compareWith(saved, form, text("record"), UUID.fromString(name.object()));
        } else {
            Restoring.fill(faces, form, draft);
        }
        return onPage;
    }

    private FormMark mark(DraftName name, @Nullable UUID continued) {
        return new FormMark(name, new Sitting(UUID.randomUUID(), continued), text("version"));
    }

    private String text(String attribute) {
        return Objects.toString(getAttributes().get(attribute), "");
    }

    private UIForm form() {
        UIComponent above = getParent();
        while (!(above instanceof UIForm)) {
            above = Objects.requireNonNull(above, "a draft needs a form around it")
                    .getParent();
        }
        return (UIForm) above;
    }
}
