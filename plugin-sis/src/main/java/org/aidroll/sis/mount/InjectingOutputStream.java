package org.aidroll.sis.mount;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The host's stream with the tag put in on the way. Blocking or not, as the host uses it. */
final class InjectingOutputStream extends ServletOutputStream {

    private final ServletOutputStream host;
    private final Injection injection;

    InjectingOutputStream(ServletOutputStream host, Injection injection) {
        this.host = host;
        this.injection = injection;
    }

    @Override
    public void write(int unit) throws IOException {
        if (injection.isSearchingFrom((byte) unit)) {
            search(new byte[] {(byte) unit}, 0, 1);
        } else {
            host.write(unit);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0 && injection.isSearchingFrom(bytes[offset])) {
            search(bytes, offset, length);
        } else {
            host.write(bytes, offset, length);
        }
    }

    private void search(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer now = MarkerSearch.through(injection, bytes, offset, length);
        if (now.hasRemaining()) {
            host.write(now.array(), now.arrayOffset() + now.position(), now.remaining());
        }
    }

    /** Kept as text: some servers encode it in the charset of the page, others as ISO-8859-1. */
    @Override
    public void print(String text) throws IOException {
        String piece = String.valueOf(text);
        host.print(!piece.isEmpty() && injection.isSearching() ? MarkerSearch.through(injection, piece) : piece);
    }

    @Override
    public void flush() throws IOException {
        injection.isSearching(); // a flush sends the headers: the last moment to decide
        host.flush();
    }

    @Override
    public void close() throws IOException {
        injection.settleHeaders();
        writeHeld();
        host.close();
    }

    /** Writes, without a flush, what was held of a page that ended or broke off there. */
    void writeHeld() throws IOException {
        byte[] held = injection.scanner().held();
        if (held.length > 0) {
            injection.scanner().letGo();
            host.write(held);
        }
    }

    @Override
    public boolean isReady() {
        return host.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        host.setWriteListener(listener);
    }
}
