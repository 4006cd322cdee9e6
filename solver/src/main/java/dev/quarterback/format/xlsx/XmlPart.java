package dev.quarterback.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a book, read element by element; names are those without prefix, so that both dialects of the format are read. */
final class XmlPart implements Closeable {
    private static final XMLInputFactory FACTORY = factory();

    /** Elements within one another; the parser keeps each of them. */
    private static final int DEEPEST = 100;

    private final String name;
    private final InputStream in;
    private final UnpackLimit limit;
    private final XMLStreamReader reader;
    private int level;

    XmlPart(String name, InputStream in, UnpackLimit limit) throws IOException {
        this.name = name;
        this.in = in;
        this.limit = limit;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw failure(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkDepth(++level);
                    return true;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    level--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that has just started, by its name without prefix; null when it has none of it. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * The text of the element that has just started, up to its end; where runs of text are in it, theirs, without phonetic
     * hints.
     */
    String text() throws IOException {
        try {
            StringBuilder text = new StringBuilder();
            boolean hasRuns = isStart("si") || isStart("is");
            int depth = 1;
            int run = 0;
            int hint = 0;
            while (depth > 0) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkDepth(level + depth++);
                    run = run == 0 && isStart("t") ? depth : run;
                    hint = hint == 0 && isStart("rPh") ? depth : hint;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    run = run == depth ? 0 : run;
                    hint = hint == depth ? 0 : hint;
                    depth--;
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw BadBookException.hostile(name + " has an entity of its own");
                } else if (reader.hasText() && hint == 0 && (run > 0 || !hasRuns)) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    checkLength(text);
                }
            }
            level--;
            limit.takeText(text.length());
            return text.toString();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Takes what is left as it is, so that the part is known to be whole. */
    void drain() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    private void checkDepth(int depth) throws BadBookException {
        if (depth > DEEPEST) {
            throw BadBookException.hostile(name + " has more than " + DEEPEST + " elements within one another");
        }
    }

    private void checkLength(StringBuilder text) throws BadBookException {
        if (text.length() > SheetCell.LONGEST_TEXT) {
            throw BadBookException.hostile(name + " has a text of more than " + SheetCell.LONGEST_TEXT + " characters");
        }
    }

    private IOException failure(XMLStreamException e) {
        for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException unreadable && !(cause instanceof CharacterCodingException)) {
                return unreadable;
            }
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return BadBookException.damaged(name + " is not XML as it should be (line " + line + ")");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
