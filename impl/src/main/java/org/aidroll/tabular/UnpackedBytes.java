package org.aidroll.tabular;

/** How many bytes were unpacked from one archive, over all its parts. */
final class UnpackedBytes {
    private long count;

    void add(int bytes) {
        count += bytes;
    }

    long count() {
        return count;
    }
}
