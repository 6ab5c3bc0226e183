package health.zaoxue.portal.editing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Under an input: what another has saved there meanwhile, with a button that takes it over. */
@FacesComponent(OtherValue.TYPE)
public class OtherValue extends UIComponentBase {
    static final String TYPE = "zaoxue.other-value";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        UIComponent input = findComponent(String.valueOf(getAttributes().get("input")));
        if (input != null && input.getAttributes().get(SavedByOther.place()) instanceof SavedByOther saved) {
            write(faces, input.getClientId(faces), saved);
        }
    }

    private static void write(FacesContext faces, String input, SavedByOther saved) throws IOException {
        Saying saying = CDI.current().select(Saying.class).get();
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("p", null);
        writer.writeAttribute("class", "zx-other", null);
        writer.writeAttribute("id", input + "-other", null);
        writer.writeText(saying.saved(saved) + " ", null);
        writer.startElement("b", null);
        writer.writeText(saying.value(saved), null);
        writer.endElement("b");
        writer.writeText(" ", null);
        writer.startElement("button", null);
        writer.writeAttribute("type", "button", null);
        writer.writeAttribute("class", "zx-btn is-line is-sm", null);
        writer.writeAttribute("data-take", input, null);
        writer.writeAttribute("data-value", saved.value().sent(), null);
        writer.writeText(saying.take(), null);
        writer.endElement("button");
        writer.endElement("p");
    }
}
