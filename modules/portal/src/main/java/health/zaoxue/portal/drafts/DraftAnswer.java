package health.zaoxue.portal.drafts;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.drafts.KeptDraft;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** What the script of a form is told, in the reader's language. */
@RequestScoped
class DraftAnswer {
    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Formats formats;

    /** When it was kept, what else the person should know, and which fields were left out and why. */
    JsonObject kept(KeptDraft draft) {
        JsonArrayBuilder leftOut = Json.createArrayBuilder();
        draft.leftOut()
                .forEach(reason -> leftOut.add(Json.createObjectBuilder()
                        .add("field", Objects.requireNonNullElse(reason.field(), ""))
                        .add("text", words.say(reason))));
        return Json.createObjectBuilder()
                .add("says", sentence(draft))
                .add("leftOut", leftOut)
                .build();
    }

    JsonObject refused(Refusal reason) {
        return Json.createObjectBuilder()
                .add("says", words.say(reason))
                .add("leftOut", Json.createArrayBuilder())
                .build();
    }

    void write(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }

    private String sentence(KeptDraft draft) {
        if (draft.at() == null) {
            return "";
        }
        String saved = words.fill(texts.get("common", "draft.saved"), formats.time(draft.at()));
        return draft.elsewhere() ? saved + " " + texts.get("common", "draft.elsewhere") : saved;
    }
}
