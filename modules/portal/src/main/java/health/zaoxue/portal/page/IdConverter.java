package health.zaoxue.portal.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a field hold an id; Faces brings no converter for ids before its version 4.1. */
public class IdConverter implements Converter<@Nullable UUID> {
    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ConverterException("no id: " + text, e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
