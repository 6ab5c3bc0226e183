package health.zaoxue.portal.drafts;

import health.zaoxue.platform.drafts.Draft;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.primefaces.component.fileupload.FileUpload;

/** Fills the fields of a form with a draft as if it had been sent: each is read, converted and checked by its own rules. */
final class Restoring extends FacesContextWrapper {
    private final Map<String, String[]> sent = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();

    private Restoring(FacesContext faces, Draft draft) {
        super(faces);
        draft.values().forEach((name, texts) -> {
            sent.put(name, texts.toArray(String[]::new));
            first.put(name, texts.get(0));
        });
    }

    /** R-PLT-97: what is restored goes the way of what is sent; a choice that is not offered any more is left out. */
    static void fill(FacesContext faces, UIComponent form, Draft draft) {
        Restoring asIfSent = new Restoring(faces, draft);
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(shown, (context, component) -> {
            if (component instanceof UIInput input && isTyped(input)) {
                asIfSent.restore(input);
            }
            return VisitResult.ACCEPT;
        });
    }

    /** Files, passwords and what the page itself sends are nobody's draft. */
    private static boolean isTyped(UIInput input) {
        return !(input instanceof HtmlInputHidden
                || input instanceof HtmlInputSecret
                || input instanceof HtmlInputFile
                || input instanceof FileUpload);
    }

    private void restore(UIInput input) {
        input.decode(this);
        if (input.getSubmittedValue() == null) {
            return;
        }
        input.validate(getWrapped());
        if (input.isValid()) {
            input.updateModel(getWrapped());
        } else if (input instanceof UISelectOne || input instanceof UISelectMany) {
            forgetMessages(input.getClientId(getWrapped()));
            input.resetValue();
        }
    }

    private void forgetMessages(String client) {
        Iterator<?> messages = getWrapped().getMessages(client);
        while (messages.hasNext()) {
            messages.next();
            messages.remove();
        }
    }

    @Override
    public ExternalContext getExternalContext() {
        return new AsIfSent();
    }

    /** The request as it would have been. */
    private final class AsIfSent extends ExternalContextWrapper {
        AsIfSent() {
            super(Restoring.this.getWrapped().getExternalContext());
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return sent;
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
            return List.copyOf(first.keySet()).iterator();
        }
    }
}
