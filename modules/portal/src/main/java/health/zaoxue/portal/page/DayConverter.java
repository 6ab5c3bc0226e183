package health.zaoxue.portal.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.DateTimeConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows a day as 2026-05-18, the one form that all our readers know, and reads the other forms in which people type it. */
public class DayConverter extends DateTimeConverter {
    private static final String NO_DAY = "-";

    public DayConverter() {
        setType("localDate");
        setPattern("yyyy-MM-dd");
    }

    @Override
    public @Nullable Object getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return super.getAsObject(
                faces, component, DayText.read(typed).map(LocalDate::toString).orElse(NO_DAY));
    }
}
