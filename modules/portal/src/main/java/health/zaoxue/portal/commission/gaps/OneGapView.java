package health.zaoxue.portal.commission.gaps;

import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapService;
import health.zaoxue.portal.gaps.GapAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** commission/gaps/one: the way of one gap and the facts behind it. */
@Named("commissionGap")
@RequestScoped
public class OneGapView {
    @Inject
    private GapService gaps;

    @Inject
    private GapAddress address;

    private @Nullable GapDetail detail;

    @PostConstruct
    void load() {
        detail = gaps.detail(address.id());
    }

    public GapDetail getDetail() {
        return Objects.requireNonNull(detail);
    }
}
