package health.zaoxue.platform.imports;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of a workbook, element by element; a document type, and with it every entity, is an error. */
final class Markup {
    private final XMLStreamReader reader;

    Markup(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Goes to where the next element begins; false behind the last one. */
    boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to where an element begins or ends; false behind the last one. */
    boolean nextEdge() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return reader.isStartElement() && is(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && is(name);
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    int number(String name) {
        String value = attribute(name);
        return value == null ? 0 : Integer.parseInt(value);
    }

    boolean isTrue(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text of the element that begins here, which holds no other. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The texts within the element that begins here, without how they are to be read aloud. */
    String textWithin(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aloud = false;
        while (nextEdge() && !ends(element)) {
            if (is("rPh")) {
                aloud = reader.isStartElement();
            } else if (begins("t")) {
                String part = text();
                text.append(aloud ? "" : part);
            }
        }
        return text.toString();
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a workbook declares no document type");
        }
        return event;
    }
}
