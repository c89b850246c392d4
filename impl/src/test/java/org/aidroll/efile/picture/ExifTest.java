package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Camera's notes put together by hand, in both orders of bytes (TIFF 6.0, EXIF 2.32). */
class ExifTest {
    private static final int ORIENTATION = 0x0112;
    private static final int CHANGED = 0x0132;
    private static final int DETAILS = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final String NOON = "2026:10:01 12:00:00";
    private static final String EVENING = "2026:10:01 18:30:15";
    /** As many bytes stand before the notes, as in a file. */
    private static final int BEFORE = 3;

    private enum Order {
        BIG("MM", ByteOrder.BIG_ENDIAN),
        LITTLE("II", ByteOrder.LITTLE_ENDIAN);

        private final String mark;
        private final ByteOrder order;

        Order(String mark, ByteOrder order) {
            this.mark = mark;
            this.order = order;
        }

        byte[] u16(int value) {
            return ByteBuffer.allocate(2).order(order).putShort((short) value).array();
        }

        byte[] u32(int value) {
            return ByteBuffer.allocate(4).order(order).putInt(value).array();
        }

        byte[] header(int list) {
            return RawBytes.of(mark, u16(42), u32(list));
        }

        byte[] orientation(int value) {
            return RawBytes.of(u16(ORIENTATION), u16(3), u32(1), u16(value), u16(0));
        }

        byte[] at(int tag, int place) {
            return RawBytes.of(u16(tag), u16(2), u32(20), u32(place));
        }
    }

    private static Exif read(Object... parts) {
        byte[] file = RawBytes.of("abc", RawBytes.of(parts));
        return Exif.read(new Bytes(file), BEFORE, file.length);
    }

    private static byte[] orientationOnly(Order order, int value) {
        return RawBytes.of(order.header(8), order.u16(1), order.orientation(value));
    }

    @ParameterizedTest
    @EnumSource
    void which_way_is_up_is_read_in_both_orders_of_bytes(Order order) {
        assertThat(read(orientationOnly(order, 6))).isEqualTo(new Exif(6, null));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "8, 8", "9, 1", "1538, 1"})
    void only_the_eight_ways_that_there_are_count(int written, int read) {
        assertThat(read(orientationOnly(Order.BIG, written)).orientation()).isEqualTo(read);
    }

    @Test
    void another_beginning_is_nothing() {
        assertThat(read(RawBytes.of("MI", Arrays.copyOfRange(orientationOnly(Order.BIG, 6), 2, 22))))
                .isEqualTo(Exif.NONE);
    }

    @Test
    void an_entry_cut_by_a_byte_is_none() {
        byte[] whole = orientationOnly(Order.BIG, 6);

        assertThat(read(Arrays.copyOf(whole, whole.length - 1))).isEqualTo(Exif.NONE);
    }

    @Test
    void what_lies_behind_the_end_of_the_notes_is_not_read() {
        byte[] file = RawBytes.of("abc", orientationOnly(Order.BIG, 6));

        for (int end = BEFORE; end < file.length; end++) {
            assertThat(Exif.read(new Bytes(file), BEFORE, end))
                    .as("end at %d", end)
                    .isEqualTo(Exif.NONE);
        }
    }

    @Test
    void an_entry_may_be_the_second() {
        assertThat(read(Order.BIG.header(8), Order.BIG.u16(2), new byte[12], Order.BIG.orientation(3)))
                .isEqualTo(new Exif(3, null));
    }

    @Test
    void an_entry_beyond_the_count_is_none() {
        assertThat(read(Order.BIG.header(8), Order.BIG.u16(1), new byte[12], Order.BIG.orientation(3)))
                .isEqualTo(Exif.NONE);
    }

    @ParameterizedTest
    @CsvSource({"499, 3", "500, 1"})
    void of_a_list_500_entries_are_looked_at(int before, int orientation) {
        assertThat(read(Order.BIG.header(8), Order.BIG.u16(before + 1), new byte[12 * before], Order.BIG.orientation(3))
                        .orientation())
                .isEqualTo(orientation);
    }

    @Test
    void a_list_may_lie_farther_on() {
        assertThat(read(Order.BIG.header(10), 0, 0, Order.BIG.u16(1), Order.BIG.orientation(3)))
                .isEqualTo(new Exif(3, null));
    }

    @Test
    void a_list_inside_the_header_is_none() {
        // Read at 7, the count is 0x0700 and its first entry follows.
        assertThat(read(Order.BIG.header(7), 0, Order.BIG.orientation(3))).isEqualTo(Exif.NONE);
    }

    @Test
    void without_a_list_nothing_is_told() {
        assertThat(read(Order.BIG.header(0), Order.BIG.u16(6), new byte[30])).isEqualTo(Exif.NONE);
    }

    @Test
    void a_list_of_other_entries_tells_nothing() {
        assertThat(read(Order.BIG.header(8), Order.BIG.u16(6), new byte[6 * 12]))
                .isEqualTo(Exif.NONE);
    }

    @Test
    void a_list_that_points_beyond_the_end_is_none() {
        assertThat(read(Order.BIG.header(-1), Order.BIG.u16(1), Order.BIG.orientation(3)))
                .isEqualTo(Exif.NONE);
    }

    private static byte[] changed(Order order, String time) {
        return RawBytes.of(order.header(8), order.u16(1), order.at(CHANGED, 22), time);
    }

    @ParameterizedTest
    @EnumSource
    void when_the_file_was_changed_is_read_to_its_last_byte(Order order) {
        assertThat(read(changed(order, NOON)).takenAt()).isEqualTo(LocalDateTime.of(2026, 10, 1, 12, 0));
    }

    @Test
    void a_time_cut_by_a_byte_is_none() {
        byte[] file = RawBytes.of("abc", changed(Order.BIG, NOON));

        assertThat(Exif.read(new Bytes(file), BEFORE, file.length - 1).takenAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:00:00 00:00:00", "    :  :     :  :  ", "2026:02:30 12:00:00", "2026-10-01 12:00:00"})
    void a_clock_that_was_not_set_tells_no_time(String time) {
        assertThat(read(changed(Order.BIG, time)).takenAt()).isNull();
    }

    private static byte[] both(Order order, int tag, String changed, String taken) {
        return RawBytes.of(
                order.header(8),
                order.u16(2),
                order.at(DETAILS, 72),
                order.at(CHANGED, 34),
                changed,
                taken,
                order.u16(1),
                order.at(tag, 53));
    }

    @ParameterizedTest
    @EnumSource
    void when_it_was_taken_comes_before_when_the_file_was_changed(Order order) {
        assertThat(read(both(order, TAKEN, NOON, EVENING)).takenAt())
                .isEqualTo(LocalDateTime.of(2026, 10, 1, 18, 30, 15));
    }

    @Test
    void where_the_details_tell_no_time_the_change_does() {
        assertThat(read(both(Order.BIG, 0x9004, NOON, EVENING)).takenAt())
                .isEqualTo(LocalDateTime.of(2026, 10, 1, 12, 0));
        assertThat(read(both(Order.BIG, TAKEN, NOON, "0000:00:00 00:00:00")).takenAt())
                .isEqualTo(LocalDateTime.of(2026, 10, 1, 12, 0));
    }

    @Test
    void without_an_entry_of_a_time_there_is_none() {
        assertThat(read(orientationOnly(Order.BIG, 6), NOON).takenAt()).isNull();
    }
}
