package health.zaoxue.portal.editing;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** Reads what the fields of a form show, whatever stands behind them at that moment. */
final class FormValues {
    private final FacesContext faces;
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<String, UIInput> firstOfGroup = new HashMap<>();
    private final Map<UIInput, ShownValue> values = new LinkedHashMap<>();

    private FormValues(FacesContext faces) {
        this.faces = faces;
    }

    /** The value of each field; buttons that choose one value together are one field, that of the first. */
    static Map<UIInput, ShownValue> of(FacesContext faces, UIComponent form) {
        FormValues read = new FormValues(faces);
        visit(faces, form, read::collectChoices);
        visit(faces, form, read::collectValue);
        return read.values;
    }

    /** Every field that is shown, in the order of the page. */
    static void visit(FacesContext faces, UIComponent form, Consumer<UIInput> receiver) {
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(shown, (context, component) -> {
            if (component instanceof UIInput input && !(input instanceof HtmlInputHidden)) {
                receiver.accept(input);
            }
            return VisitResult.ACCEPT;
        });
    }

    private void collectChoices(UIInput input) {
        if (input instanceof UISelectOne || input instanceof UISelectMany) {
            Map<String, String> labels = choices.computeIfAbsent(field(input), field -> new HashMap<>());
            SelectItemsCollector.collectFromParent(faces, input).stream()
                    .flatMap(FormValues::single)
                    .forEach(item -> labels.putIfAbsent(sent(input, item.getValue()), item.getLabel()));
        }
    }

    private void collectValue(UIInput input) {
        if (firstOfGroup.putIfAbsent(field(input), input) != null) {
            return;
        }
        if (input instanceof UISelectMany) {
            values.put(input, chosen(input));
            return;
        }
        String sent = sent(input, input.getValue());
        String read = choices.getOrDefault(field(input), Map.of()).getOrDefault(sent, sent);
        values.put(input, new ShownValue(sent, read));
    }

    /** Everything that is chosen, by its name. */
    private ShownValue chosen(UIInput input) {
        Object value = input.getValue();
        Set<String> sent = (value instanceof Collection<?> several ? several.stream() : Stream.of())
                .map(one -> sent(input, one))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> labels = choices.getOrDefault(field(input), Map.of());
        String read =
                sent.stream().map(one -> labels.getOrDefault(one, one)).sorted().collect(Collectors.joining(" · "));
        return new ShownValue(String.join(",", sent), read);
    }

    private String field(UIInput input) {
        Object group = input instanceof UISelectOne ? input.getAttributes().get("group") : null;
        return group == null ? input.getClientId(faces) : ":" + group;
    }

    private String sent(UIInput input, @Nullable Object value) {
        if (value == null || "".equals(value)) {
            return "";
        }
        Converter<Object> converter = converter(input, value);
        return converter == null
                ? value.toString()
                : Objects.requireNonNullElse(converter.getAsString(faces, input, value), "");
    }

    @SuppressWarnings("unchecked")
    private @Nullable Converter<Object> converter(UIInput input, Object value) {
        Converter<Object> own = input.getConverter();
        return own != null ? own : faces.getApplication().createConverter(value.getClass());
    }

    private static Stream<SelectItem> single(SelectItem item) {
        return item instanceof SelectItemGroup group ? Arrays.stream(group.getSelectItems()) : Stream.of(item);
    }

    /** The fields whose values differ, each with the value of the second. */
    static Map<UIInput, ShownValue> differing(Map<UIInput, ShownValue> typed, Map<UIInput, ShownValue> saved) {
        Map<UIInput, ShownValue> others = new LinkedHashMap<>(saved);
        others.entrySet().removeIf(field -> {
            ShownValue mine = typed.get(field.getKey());
            return mine == null || mine.sent().equals(field.getValue().sent());
        });
        return others;
    }
}
