package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.portal.home.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {management,commission}/handovers/one: a handover as those read it who oversee it. */
@Named("overseenHandover")
@RequestScoped
public class OverseenView {
    @Inject
    private HandoverService service;

    @Inject
    private Address address;

    private @Nullable HandoverFile file;

    @PostConstruct
    void load() {
        file = service.within(address.id("id"));
    }

    public HandoverFile getFile() {
        return Objects.requireNonNull(file, "load comes first");
    }
}
