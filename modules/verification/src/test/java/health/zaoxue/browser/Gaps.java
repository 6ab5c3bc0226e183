package health.zaoxue.browser;

import com.microsoft.playwright.Page;
import java.sql.SQLException;

/** Technology gaps as the head of a department names them. */
final class Gaps {
    private static final String WITHOUT_GAP = """
            select t.id::text from mentorship.technique t
             where not exists (select 1 from capacity.technology_gap g where g.technique_id = t.id)
               and not exists (select 1 from mentorship.case_entry c where c.technique_id = t.id)
             order by t.code limit 1""";

    private Gaps() {}

    /** Names a gap that no hospital has named, and shows it. */
    static void named(Visitor head, Books books) throws SQLException {
        String technique = books.ask(WITHOUT_GAP);
        head.open("/management/gaps/new.xhtml");
        Page page = head.page();
        page.selectOption("#gap\\:technique", technique);
        page.fill("#gap\\:why", "Patients travel for it.");
        page.waitForNavigation(() -> page.click("#gap\\:identify"));
    }
}
