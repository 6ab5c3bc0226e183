package health.zaoxue.portal.page;

import health.zaoxue.portal.page.CsvText.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * R-PLT-117: a workbook (XLSX) with one sheet, written row by row. Texts stand in their cells as texts, so that none is calculated, and
 * our numbers as numbers.
 */
public final class WorkbookText implements RowWriter, AutoCloseable {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final char FIRST_PRINTED = ' ';

    private final ZipOutputStream zip;
    private final XMLStreamWriter sheet;

    /** @param out where the workbook goes; it is left open */
    public WorkbookText(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            frame();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet = XMLOutputFactory.newFactory().createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
            sheet.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            sheet.writeStartElement("worksheet");
            sheet.writeDefaultNamespace(MAIN);
            sheet.writeStartElement("sheetData");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(List<Cell> row) {
        try {
            sheet.writeStartElement("row");
            for (Cell cell : row) {
                write(cell);
            }
            sheet.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes what ends a workbook. */
    @Override
    public void close() {
        try {
            sheet.writeEndDocument();
            sheet.flush();
            zip.closeEntry();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Cell cell) throws XMLStreamException {
        sheet.writeStartElement("c");
        if (cell.number()) {
            sheet.writeStartElement("v");
            sheet.writeCharacters(cell.text());
            sheet.writeEndElement();
        } else {
            sheet.writeAttribute("t", "inlineStr");
            sheet.writeStartElement("is");
            sheet.writeStartElement("t");
            sheet.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            sheet.writeCharacters(written(cell.text()));
            sheet.writeEndElement();
            sheet.writeEndElement();
        }
        sheet.writeEndElement();
    }

    /** Without what XML does not know: control characters, and halves of characters. */
    private static String written(String text) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point >= FIRST_PRINTED || point == '\t' || point == '\n' || point == '\r')
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    private void frame() throws IOException {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main+xml")
                        + type("/xl/worksheets/sheet1.xml", "worksheet+xml") + "</Types>");
        part("_rels/.rels", related("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml"));
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + DOCUMENT + kind + "\"/>";
    }

    private static String related(String kind, String part) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + part + "\"/></Relationships>";
    }

    private void part(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((BEGIN + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
