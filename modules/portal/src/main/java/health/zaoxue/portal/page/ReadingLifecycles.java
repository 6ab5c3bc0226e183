package health.zaoxue.portal.page;

import health.zaoxue.platform.boundary.PageReading;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.lifecycle.LifecycleWrapper;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Pages are rendered in turn, each within one reading; what is done before, because a form was sent, has its own transactions. */
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

    /** The beans are looked for once: they are the same for all pages, and each search walks through the calls under way. */
    private static final class Reading extends LifecycleWrapper {
        private volatile @Nullable PageTurns turns;
        private volatile @Nullable PageReading reading;

        Reading(Lifecycle wrapped) {
            super(wrapped);
        }

        @Override
        public void render(FacesContext faces) {
            turns().during(() -> reading().during(() -> getWrapped().render(faces)));
        }

        private PageTurns turns() {
            PageTurns known = turns;
            if (known == null) {
                known = CDI.current().select(PageTurns.class).get();
                turns = known;
            }
            return known;
        }

        private PageReading reading() {
            PageReading known = reading;
            if (known == null) {
                known = CDI.current().select(PageReading.class).get();
                reading = known;
            }
            return known;
        }
    }
}
