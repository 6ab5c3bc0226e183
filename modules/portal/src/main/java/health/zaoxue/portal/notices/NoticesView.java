package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Page;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.NoticeService;
import health.zaoxue.platform.notices.NoticeView;
import health.zaoxue.portal.home.Portals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** notices/index: what I have been told, latest first. */
@Named("noticesView")
@RequestScoped
public class NoticesView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private NoticeService notices;

    @Inject
    private Portals portals;

    private Page<NoticeView> found = new Page<>(List.of(), 0);
    private NoticeSearch search = new NoticeSearch("", "", false, 1);

    @PostConstruct
    void load() {
        search = NoticeSearch.in(request);
        found = notices.mine(search.listing());
    }

    /** Phones on the ward get the light page. */
    public String getTemplate() {
        return portals.isOnPhone() ? "/WEB-INF/templates/nursePage.xhtml" : "/WEB-INF/templates/layout.xhtml";
    }

    public List<NoticeView> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public NoticeSearch getSearch() {
        return search;
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public boolean isEarlier() {
        return search.page() > 1;
    }

    public boolean isLater() {
        return (long) search.page() * NoticeSearch.SIZE < found.total();
    }
}
