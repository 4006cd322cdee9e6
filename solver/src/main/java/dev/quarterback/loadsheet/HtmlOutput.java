package dev.quarterback.loadsheet;

import dev.quarterback.text.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML in UTF-8 as a stream of elements and texts; whatever a text holds, it is shown and not obeyed. */
final class HtmlOutput {
    private final XMLStreamWriter html;

    private HtmlOutput(XMLStreamWriter html) {
        this.html = html;
    }

    /** A step of writing, which may fail. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    /** Carries what went wrong with the stream through the content's code. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient XMLStreamException trouble;

        Broken(XMLStreamException trouble) {
            super(trouble);
            this.trouble = trouble;
        }
    }

    /** Writes a document to a stream, which stays open. */
    static void write(OutputStream stream, Consumer<HtmlOutput> content) throws IOException {
        try {
            XMLStreamWriter html =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            html.writeDTD("<!DOCTYPE html>\n");
            content.accept(new HtmlOutput(html));
            html.writeCharacters("\n");
            html.flush();
        } catch (XMLStreamException e) {
            throw ioException(e);
        } catch (Broken e) {
            throw ioException(e.trouble);
        }
    }

    private static IOException ioException(Throwable trouble) {
        return trouble.getCause() instanceof IOException io ? io : new IOException(trouble.getMessage(), trouble);
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    /** An element that begins a line of the file. */
    void block(String name, String cssClass, Runnable content) {
        take(() -> html.writeCharacters("\n"));
        inline(name, "class", cssClass, content);
    }

    /** An element within a line. */
    void inline(String name, String cssClass, Runnable content) {
        inline(name, "class", cssClass, content);
    }

    /** An element with an attribute, which is left out when it is empty. */
    void inline(String name, String attribute, String value, Runnable content) {
        take(() -> {
            html.writeStartElement(name);
            if (!value.isEmpty()) {
                html.writeAttribute(attribute, value);
            }
            content.run();
            html.writeEndElement();
        });
    }

    /** An element that never has content. */
    void empty(String name, String attribute, String value) {
        take(() -> {
            html.writeCharacters("\n");
            html.writeEmptyElement(name);
            html.writeAttribute(attribute, value);
        });
    }

    /** Text of ours, or of others. */
    void text(String text) {
        take(() -> html.writeCharacters(shown(text)));
    }

    /** An id or a name of the problem: whichever way its letters run, what stands around it keeps its order. */
    void name(String name) {
        inline("bdi", "", () -> text(name));
    }

    /** A day, which no line end cuts. */
    void day(LocalDate day) {
        inline("time", "", () -> text(NumberText.day(day)));
    }

    /** Characters that cannot be seen but turn text round, or that HTML cannot have, are told by their codes. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ((c != '\n' && Character.isISOControl(c)) || turnsText(c) || c == 0xFFFE || c == 0xFFFF) {
                shown.append(String.format("[U+%04X]", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
