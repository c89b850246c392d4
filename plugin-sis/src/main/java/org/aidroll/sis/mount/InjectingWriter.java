package org.aidroll.sis.mount;

import java.io.PrintWriter;

/** The host's writer with the tag put in on the way. All other methods of a print writer end in these. */
final class InjectingWriter extends PrintWriter {

    private final PrintWriter host;
    private final Injection injection;

    InjectingWriter(PrintWriter host, Injection injection) {
        super(host);
        this.host = host;
        this.injection = injection;
    }

    @Override
    public void write(int unit) {
        if (injection.isSearching()) {
            host.write(MarkerSearch.through(injection, String.valueOf((char) unit)));
        } else {
            host.write(unit);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        if (length > 0 && injection.isSearching()) {
            host.write(MarkerSearch.through(injection, new String(chars, offset, length)));
        } else {
            host.write(chars, offset, length);
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        if (length > 0 && injection.isSearching()) {
            host.write(MarkerSearch.through(injection, text.substring(offset, offset + length)));
        } else {
            host.write(text, offset, length);
        }
    }

    @Override
    public void write(char[] chars) {
        write(chars, 0, chars.length);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    /** The host's own line end, which servers disagree on. It is never held back, and may end a marker. */
    @Override
    public void println() {
        if (injection.isSearching()) {
            String now = MarkerSearch.through(injection, "\n");
            host.write(now, 0, now.length() - 1);
        }
        host.println();
    }

    @Override
    public void flush() {
        injection.isSearching(); // a flush sends the headers: the last moment to decide
        host.flush();
    }

    @Override
    public boolean checkError() {
        injection.isSearching();
        return host.checkError();
    }

    @Override
    public void close() {
        injection.settleHeaders();
        writeHeld();
        host.close();
    }

    /** Writes, without a flush, what was held of a page that ended or broke off there. */
    void writeHeld() {
        String held = injection.scanner().heldText();
        if (!held.isEmpty()) {
            injection.scanner().letGo();
            host.write(held);
        }
    }
}
