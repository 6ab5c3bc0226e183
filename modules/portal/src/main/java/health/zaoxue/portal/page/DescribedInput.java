package health.zaoxue.portal.page;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ties an input to its hint and its error for screen readers, and gives it the name that messages call it by. */
public class DescribedInput extends TagHandler {
    private static final String DESCRIPTION = "#{component.clientId}-hint #{component.clientId}-error";
    private final TagAttribute input;
    private final TagAttribute label;

    public DescribedInput(TagConfig config) {
        super(config);
        input = getRequiredAttribute("input");
        label = getRequiredAttribute("label");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        find(parent, input.getValue(context)).ifPresent(found -> describe(context, found));
    }

    private void describe(FaceletContext context, UIInput found) {
        ExpressionFactory expressions = context.getExpressionFactory();
        ELContext elements = context.getFacesContext().getELContext();
        found.setValueExpression("label", label.getValueExpression(context, String.class));
        found.getPassThroughAttributes()
                .put("aria-describedby", expressions.createValueExpression(elements, DESCRIPTION, String.class));
        found.getPassThroughAttributes()
                .put(
                        "aria-invalid",
                        expressions.createValueExpression(elements, "#{not component.valid}", String.class));
    }

    private static Optional<UIInput> find(@Nullable UIComponent root, String id) {
        if (root == null) {
            return Optional.empty();
        }
        return root.getChildren().stream()
                .flatMap(child -> (child instanceof UIInput match && id.equals(child.getId())
                                ? Optional.of(match)
                                : find(child, id))
                        .stream())
                .findFirst();
    }
}
