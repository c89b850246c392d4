package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The line on which each key stood first, packed: a roll may have millions of keys, and as objects of a map they would
 * take most of a small heap.
 */
final class KeyLines {
    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;
    /** Before the characters of a key: its line and its length, two characters each. */
    private static final int LENGTH = 2;

    private static final int HEAD = 4;
    private static final long HASH = 0xFFFF_FFFF_0000_0000L;

    /** How far from its place a key may lie; keys made to crowd into one place go into a map that bears it. */
    private static final int FARTHEST = 64;

    /** The keys one after the other; none lies in two chunks. */
    private final List<char[]> chunks = new ArrayList<>();

    private int used = CHUNK;
    /** In the upper half a key's hash, in the lower where it lies, counted from 1; 0 where there is none. */
    private long[] places = new long[1 << 10];

    private final Map<String, Integer> crowded = new HashMap<>();
    private int count;

    /** The line on which the key stood first; 0 where it is new, and then it stands on this line. */
    int putIfAbsent(String key, int line) {
        long hash = hash(key);
        int home = (int) (hash >>> 32);
        for (int step = 0; step < FARTHEST; step++) {
            int place = home + step & places.length - 1;
            if (places[place] == 0) {
                places[place] = hash | keep(key, line);
                return added();
            }
            if ((places[place] & HASH) == hash && isAt(places[place], key)) {
                return number(places[place], 0);
            }
        }
        Integer first = crowded.putIfAbsent(key, line);
        return first == null ? 0 : first;
    }

    private int added() {
        count++;
        if (count > places.length / 2) {
            grow();
        }
        return 0;
    }

    private long keep(String key, int line) {
        int size = HEAD + key.length();
        if (used + size > CHUNK) {
            chunks.add(new char[Math.max(CHUNK, size)]);
            used = 0;
        }
        char[] chunk = chunks.get(chunks.size() - 1);
        long entry = (long) (chunks.size() - 1) << CHUNK_BITS | used;
        put(chunk, used, line);
        put(chunk, used + LENGTH, key.length());
        key.getChars(0, key.length(), chunk, used + HEAD);
        used += size;
        return entry + 1;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        for (long entry : before) {
            if (entry != 0) {
                move(entry);
            }
        }
    }

    private void move(long entry) {
        int home = (int) (entry >>> 32);
        for (int step = 0; step < FARTHEST; step++) {
            int place = home + step & places.length - 1;
            if (places[place] == 0) {
                places[place] = entry;
                return;
            }
        }
        crowded.put(key(entry), number(entry, 0));
    }

    private String key(long entry) {
        return new String(chunk(entry), offset(entry) + HEAD, number(entry, LENGTH));
    }

    private boolean isAt(long entry, String key) {
        if (number(entry, LENGTH) != key.length()) {
            return false;
        }
        char[] chunk = chunk(entry);
        int at = offset(entry) + HEAD;
        for (int i = 0; i < key.length(); i++) {
            if (chunk[at + i] != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private char[] chunk(long entry) {
        return chunks.get((int) ((entry & ~HASH) - 1 >>> CHUNK_BITS));
    }

    private static int offset(long entry) {
        return (int) (entry - 1) & CHUNK - 1;
    }

    private int number(long entry, int part) {
        char[] chunk = chunk(entry);
        int at = offset(entry) + part;
        return chunk[at] << 16 | chunk[at + 1];
    }

    private static void put(char[] chunk, int at, int number) {
        chunk[at] = (char) (number >>> 16);
        chunk[at + 1] = (char) number;
    }

    /** Mixed, so that neither numbers in order nor keys made to have one hash code crowd into one place. */
    private static long hash(String key) {
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        return hash & HASH;
    }
}
