package health.zaoxue.portal.page;

import health.zaoxue.platform.boundary.PageReading;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Reads for a form that was sent, then lets its act have a transaction of its own, then reads for the page that is shown. */
public class ReadingPhases implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        PhaseId phase = event.getPhaseId();
        if (phase == PhaseId.RENDER_RESPONSE || phase == PhaseId.RESTORE_VIEW && isForm(event.getFacesContext())) {
            reading().begin();
        } else if (phase == PhaseId.INVOKE_APPLICATION) {
            reading().end();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
            reading().end();
        }
    }

    private static boolean isForm(FacesContext faces) {
        return faces.getExternalContext().getRequest() instanceof jakarta.servlet.http.HttpServletRequest request
                && request.getMethod().equals("POST");
    }

    private static PageReading reading() {
        return CDI.current().select(PageReading.class).get();
    }
}
