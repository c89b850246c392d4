package org.aidroll.api.identity;

import java.util.stream.IntStream;

/** A text that gives its characters and its length; whoever asks for a copy of a part, or the stream, is refused. */
record BareCharacters(String text) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("a copy was asked for");
    }

    @Override
    public IntStream chars() {
        throw new UnsupportedOperationException("a stream was asked for");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("a copy was asked for");
    }
}
