package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterPagesTest {
    private static final int ROOM = 10;
    private static final int LAST_ROOM = 6;

    private static List<Integer> sizes(int lines) {
        return pages(lines).stream().map(List::size).toList();
    }

    private static List<List<Integer>> pages(int lines) {
        return RosterPages.of(IntStream.range(0, lines).boxed().toList(), line -> 1, ROOM, LAST_ROOM);
    }

    @Test
    void a_short_roster_is_one_page() {
        assertThat(sizes(6)).containsExactly(6);
    }

    @Test
    void the_last_page_has_room_for_sums_and_signatures() {
        assertThat(sizes(26)).containsExactly(10, 10, 6);
    }

    @Test
    void sums_and_signatures_never_stand_alone() {
        assertThat(sizes(10)).containsExactly(7, 3);
        assertThat(sizes(20)).containsExactly(10, 7, 3);
    }

    @Test
    void no_line_is_lost_and_none_is_doubled() {
        for (int lines = 1; lines < 60; lines++) {
            assertThat(pages(lines).stream().flatMap(List::stream))
                    .containsExactlyElementsOf(IntStream.range(0, lines).boxed().toList());
        }
    }

    @Test
    void a_line_higher_than_the_page_has_a_page() {
        assertThat(RosterPages.of(List.of(1, 50, 1), line -> line, ROOM, LAST_ROOM))
                .containsExactly(List.of(1), List.of(50), List.of(1));
    }
}
