package org.aidroll.tabular;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks over one part of a workbook, element by element, within bounds: no document type, no depth and no number of
 * names that a workbook never has. Whatever the parser throws becomes one {@link UnreadableTable}.
 */
final class Xml {
    private static final int DEPTH = 100;
    private static final int NAMES = 2_000;
    private static final int RECENT = 256;

    private final XMLStreamReader reader;
    private final TableLimits limits;
    private final Set<String> names = new HashSet<>();
    /** The name met last in each place: a sheet has millions of elements and a dozen names. */
    private final @Nullable String[] recent = new String[RECENT];

    private int depth;

    Xml(InputStream in, TableLimits limits) throws UnreadableTable {
        this.limits = limits;
        try {
            this.reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** A factory for each part: the parser keeps every name it met with its factory, for good. */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() throws UnreadableTable {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = event();
        }
        return true;
    }

    /** Goes on to the next start of an element; false at the end of the part. */
    boolean nextStart() throws UnreadableTable {
        while (next()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    /** The name of the element, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The value of the attribute of that name, whatever its prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text up to the end of the element it stands in; that element holds no others. */
    void appendText(StringBuilder to) throws UnreadableTable {
        for (int event = event(); event != XMLStreamConstants.END_ELEMENT; event = event()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(to);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw UnreadableTable.because(Unreadable.DAMAGED_XML);
            }
        }
    }

    private void append(StringBuilder to) throws UnreadableTable {
        try {
            if (to.length() + (long) reader.getTextLength() > limits.cellCharacters()) {
                throw UnreadableTable.tooLarge(Excess.CELL_CHARACTERS, limits.cellCharacters());
            }
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private int event() throws UnreadableTable {
        int event;
        try {
            event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            // Of hostile bytes the parser makes index errors as well as its own.
            throw damaged(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw UnreadableTable.because(Unreadable.DTD);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            countNames();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEPTH || names.size() > NAMES) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XML);
        }
        return event;
    }

    /** The parser remembers every name: a part of nothing but new names would fill the memory. */
    private void countNames() {
        count(reader.getLocalName());
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            count(reader.getAttributeLocalName(i));
        }
    }

    private void count(String name) {
        int place = name.hashCode() & (RECENT - 1);
        if (!name.equals(recent[place])) {
            recent[place] = name;
            names.add(name);
        }
    }

    private static UnreadableTable damaged(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExcessInStream excess) {
                return excess.table();
            }
        }
        return UnreadableTable.because(Unreadable.DAMAGED_XML);
    }
}
