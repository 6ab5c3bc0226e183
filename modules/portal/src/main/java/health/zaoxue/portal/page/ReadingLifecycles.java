package health.zaoxue.portal.page;

import health.zaoxue.platform.boundary.PageReading;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.lifecycle.LifecycleWrapper;
import java.util.Iterator;

/** Pages are rendered within one reading; what is done before, because a form was sent, has its own transactions. */
public class ReadingLifecycles extends LifecycleFactory {
    public ReadingLifecycles(LifecycleFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addLifecycle(String id, Lifecycle lifecycle) {
        getWrapped().addLifecycle(id, lifecycle);
    }

    @Override
    public Lifecycle getLifecycle(String id) {
        return new Reading(getWrapped().getLifecycle(id));
    }

    @Override
    public Iterator<String> getLifecycleIds() {
        return getWrapped().getLifecycleIds();
    }

    private static final class Reading extends LifecycleWrapper {
        Reading(Lifecycle wrapped) {
            super(wrapped);
        }

        @Override
        public void render(FacesContext faces) {
            CDI.current()
                    .select(PageReading.class)
                    .get()
                    .during(() -> getWrapped().render(faces));
        }
    }
}
