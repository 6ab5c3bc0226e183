package health.zaoxue.benchmarks.visit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page with what it holds when the page is opened, to be filled in and sent by one of its buttons. */
public final class PageForm {
    private final FormElement form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private PageForm(FormElement form) {
        this.form = form;
        for (KeyVal field : form.formData()) {
            fields.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(field.value());
        }
    }

    /** The form of this id; a page without it is not the page that was expected. */
    public static PageForm in(Answer answer, String id) {
        if (answer.page().getElementById(id) instanceof FormElement form) {
            return new PageForm(form);
        }
        throw new IllegalStateException("no form '%s' at %s".formatted(id, answer.address()));
    }

    /** Types into the field of this id. */
    public PageForm type(String id, String text) {
        return set(element(id), text);
    }

    /** Chooses the first option that shows these words. */
    public PageForm choose(String id, String words) {
        Element option = element(id).select("option").stream()
                .filter(each -> each.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'%s' offers no '%s'".formatted(id, words)));
        return set(element(id), option.attr("value"));
    }

    /** Takes the one of this id out of several that exclude one another. */
    public PageForm tick(String id) {
        return set(element(id), element(id).attr("value"));
    }

    /** Gives the field of this name a value, which need not stand on the page. */
    public PageForm with(String name, String value) {
        fields.put(name, List.of(value));
        return this;
    }

    /** Sends it as PrimeFaces' scripts do; the answer says what changes on the page. */
    public Answer sendByScript(Visitor visitor, String button) {
        Map<String, List<String>> sent = new LinkedHashMap<>(fields);
        sent.put("jakarta.faces.partial.ajax", List.of("true"));
        sent.put("jakarta.faces.source", List.of(button));
        sent.put("jakarta.faces.partial.execute", List.of("@all"));
        sent.put("jakarta.faces.partial.render", List.of(form.id()));
        sent.put(button, List.of(button));
        return visitor.send(
                action(),
                Body.form(sent),
                Map.of("Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest"));
    }

    /** Sends it as a browser without scripts does, and opens the page that follows. */
    public Answer send(Visitor visitor, String button) {
        return visitor.send(action(), filled(button), Map.of());
    }

    /** What a browser without scripts sends where this button is pressed. */
    public Body filled(String button) {
        Map<String, List<String>> sent = new LinkedHashMap<>(fields);
        sent.put(button, List.of(button));
        boolean mayHoldFiles = form.attr("enctype").equals("multipart/form-data");
        return mayHoldFiles ? Body.multipart(sent) : Body.form(sent);
    }

    /** Where it is sent to. */
    public URI action() {
        return URI.create(form.absUrl("action"));
    }

    private PageForm set(Element field, String value) {
        fields.put(field.attr("name"), List.of(value));
        return this;
    }

    private Element element(String id) {
        Element element = form.getElementById(id);
        if (element == null) {
            throw new IllegalStateException("no field '%s' in the form '%s'".formatted(id, form.id()));
        }
        return element;
    }
}
