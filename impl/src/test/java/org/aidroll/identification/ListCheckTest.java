package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.LIST;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a list says against itself, and its age on 15 October 2020 where lists are old after 365 days (C06). */
class ListCheckTest {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 15);

    private static List<Finding> found(@Nullable LocalDate day, @Nullable LocalDate from, RegistryRecord... rows) {
        var source = from == null ? LIST : LIST.validFor(DateSpan.from(from));
        return new ListCheck(day, 365).check(new ListIndex(Registry.of(source, rows), new Relations()));
    }

    @Test
    void a_list_is_old_on_the_day_after_its_days_are_over() {
        assertThat(found(DAY, LocalDate.of(2019, 10, 16))).isEmpty();
        assertThat(found(DAY, LocalDate.of(2019, 10, 15)))
                .containsExactly(Finding.of(FindingCode.LIST_AGED, Location.of("poverty"), "2019-10-15", "366"));
    }

    @Test
    void without_a_day_on_either_side_no_age_is_known() {
        assertThat(found(null, LocalDate.of(2010, 1, 1))).isEmpty();
        assertThat(found(DAY, null)).isEmpty();
    }

    @Test
    void each_row_of_a_number_under_two_names_is_told_and_no_other() {
        var found = found(DAY, null, row("秦小满", ID), row(3, "沈知禾", MOTHER, b -> {}), row(4, "秦小荷", ID, b -> {}));
        assertThat(found)
                .containsExactly(
                        Finding.of(
                                FindingCode.ID_TWICE_IN_LIST,
                                Location.of("poverty").row(2),
                                "430***********0015"),
                        Finding.of(
                                FindingCode.ID_TWICE_IN_LIST,
                                Location.of("poverty").row(4),
                                "430***********0015"));
    }
}
