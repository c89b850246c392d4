package org.aidroll.efile.picture;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two things of a camera's notes (EXIF 2.32) that are looked at: which way is up, and when. Nothing else is parsed, so
 * nothing else can do harm; of a list no more than 500 entries are looked at, and no list twice.
 *
 * @param orientation 1 to 8
 * @param takenAt by the camera's own clock, or null
 */
record Exif(int orientation, @Nullable LocalDateTime takenAt) {
    static final Exif NONE = new Exif(1, null);

    private static final DateTimeFormatter CAMERA =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int NONE_SUCH = -1;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int MOST = 500;
    private static final int ORIENTATION = 0x0112;
    private static final int CHANGED = 0x0132;
    private static final int DETAILS = 0x8769;
    private static final int TAKEN = 0x9003;

    /** What the TIFF structure at that place says, as far as it is one. */
    static Exif read(Bytes file, long tiff, long end) {
        boolean little = file.has(tiff, "II");
        if (!little && !file.has(tiff, "MM")) {
            return NONE;
        }
        var list = new Reader(file, tiff, end, little);
        long main = list.u32(4);
        long written = list.entry(main, ORIENTATION);
        int orientation = written == NONE_SUCH ? 1 : list.u16(written + 8);
        long pointer = list.entry(main, DETAILS);
        LocalDateTime taken = pointer == NONE_SUCH ? null : list.time(list.entry(list.u32(pointer + 8), TAKEN));
        return new Exif(
                orientation < 1 || orientation > 8 ? 1 : orientation,
                taken == null ? list.time(list.entry(main, CHANGED)) : taken);
    }

    private record Reader(Bytes file, long start, long end, boolean little) {

        int u16(long at) {
            return little ? file.u16le(start + at) : file.u16(start + at);
        }

        long u32(long at) {
            return little ? file.u32le(start + at) : file.u32(start + at);
        }

        /** Where the whole entry of that tag is in the list, or NONE_SUCH. */
        long entry(long list, int tag) {
            if (list < HEADER) {
                return NONE_SUCH;
            }
            int count = Math.min(u16(list), MOST);
            for (int i = 0; i < count; i++) {
                long at = list + 2 + (long) i * ENTRY;
                if (start + at + ENTRY <= end && u16(at) == tag) {
                    return at;
                }
            }
            return NONE_SUCH;
        }

        @Nullable
        LocalDateTime time(long entry) {
            if (entry == NONE_SUCH) {
                return null;
            }
            long at = start + u32(entry + 8);
            try {
                return at + 19 > end ? null : LocalDateTime.parse(file.text(at, at + 19), CAMERA);
            } catch (DateTimeException notSet) {
                return null;
            }
        }
    }
}
