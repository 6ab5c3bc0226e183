package health.zaoxue.portal.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/** Keeps nothing for pages that everybody is shown and that take no post: whoever asks a million times for nothing leaves no session. */
public class PlainViews extends ViewHandlerWrapper {
    private static final String ERRORS = "/WEB-INF/errors/";
    private static final Set<String> OTHERS = Set.of("/signed-out.xhtml", "/no-portal.xhtml", "/verify.xhtml");

    public PlainViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        String id = view.getViewId();
        if (id != null && (id.startsWith(ERRORS) || OTHERS.contains(id))) {
            view.setTransient(true);
        }
        return view;
    }
}
