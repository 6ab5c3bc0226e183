package health.zaoxue.benchmarks.scale;

import health.zaoxue.benchmarks.visit.AccessToken;
import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.PageForm;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked in both worlds. */
final class Questions {
    static final String FIRST_OF_A_LIST = "The register of people, page 1";
    static final String FAR_IN_A_LIST = "The register of people, page 1,000 or its last";
    static final String HOME = "/physician/index.xhtml";

    private static final int ROWS = 25;
    private static final int FAR = 1_000;

    private Questions() {}

    /**
     * @param people how many the register holds
     * @param tokens what programs are known by
     */
    static List<Question> of(Places places, long people, AccessToken tokens) {
        String who = "/authorised/index.xhtml?technique=" + places.technique();
        String api = "/api/v1/authorisations?technique=" + places.technique() + "&hospital=" + places.hospital();
        long last = (people - 1) / ROWS * ROWS;
        return List.of(
                Question.page("Physician: my training", "physician", 0, HOME),
                Question.page("Who may do this here", "nurse", 100, who),
                new Question("Who may do this here, for programs", "nurse", 100, program(tokens, api)),
                Question.page(
                        "Mentor: one case, with the ladder of one person",
                        "mentor",
                        50,
                        "/aid/signoffs/review.xhtml?id=" + places.waitingCase()),
                Question.page("Mentor: waiting sign-offs", "mentor", 0, "/aid/signoffs/index.xhtml"),
                Question.page("Lineage of the region", "official", 1_000, "/commission/index.xhtml"),
                Question.page("Pairings of a hospital", "department-head", 0, "/management/pairings/index.xhtml"),
                Question.page(
                        "Certification office, ladders of a hospital",
                        "credentialing",
                        0,
                        "/management/certifications/index.xhtml"),
                new Question(FIRST_OF_A_LIST, "system-admin", 0, paging(0)),
                new Question(FAR_IN_A_LIST, "system-admin", 0, paging(Math.min(last, (FAR - 1L) * ROWS))));
    }

    private static Function<Visitor, Answer> program(AccessToken tokens, String address) {
        Map<Visitor, String> known = new HashMap<>();
        return visitor -> visitor.fetch(
                tokens.site().resolve(address),
                Map.of("Authorization", "Bearer " + known.computeIfAbsent(visitor, tokens::of)));
    }

    /** Goes to the row as the list's own script does; the form is opened once. */
    private static Function<Visitor, Answer> paging(long row) {
        Opened form = new Opened();
        return visitor -> form.of(visitor)
                .with("people:rows_pagination", "true")
                .with("people:rows_first", Long.toString(row))
                .with("people:rows_rows", Integer.toString(ROWS))
                .with("people:rows_encodeFeature", "true")
                .with("people:rows_skipChildren", "true")
                .sendByScript(visitor, "people:rows");
    }

    /** A form that stays open between two questions. */
    private static final class Opened {
        private @Nullable PageForm form;

        PageForm of(Visitor visitor) {
            PageForm known =
                    form == null ? PageForm.in(visitor.open("/administration/people/index.xhtml"), "people") : form;
            form = known;
            return known;
        }
    }
}
