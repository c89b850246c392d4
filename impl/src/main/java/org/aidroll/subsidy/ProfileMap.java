package org.aidroll.subsidy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A map by the bits of profiles, without a box for each look-up: this is asked once for every pupil of a county. */
final class ProfileMap<V> {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[256];
    private @Nullable Object[] values = new @Nullable Object[256];
    private int size;

    @Nullable
    V get(long key) {
        int slot = slot(key, keys.length);
        while (values[slot] != null) {
            if (keys[slot] == key) {
                @SuppressWarnings("unchecked")
                V value = (V) values[slot];
                return value;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return null;
    }

    void put(long key, V value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        insert(key, value);
    }

    private void insert(long key, Object value) {
        int slot = slot(key, keys.length);
        while (values[slot] != null && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        size += values[slot] == null ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = Arrays.copyOf(new @Nullable Object[0], keys.length);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            Object value = oldValues[i];
            if (value != null) {
                insert(oldKeys[i], value);
            }
        }
    }

    private static int slot(long key, int length) {
        return (int) (key * SPREAD >>> 40) & length - 1;
    }
}
