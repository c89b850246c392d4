package org.aidroll.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.term.DateSpan;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    @Test
    void a_list_that_names_no_days_speaks_for_every_day() {
        var list = RegistrySource.of("poverty", "扶贫办");
        assertThat(list.speaksFor(LocalDate.of(1999, 1, 1))).isTrue();
        assertThat(list.days()).isEmpty();
    }

    @Test
    void a_list_speaks_for_its_first_and_its_last_day_and_not_for_the_days_beside_them() {
        var list = RegistrySource.of("poverty", "扶贫办").validFor(DateSpan.firstToLast(FIRST, LAST));
        assertThat(list.speaksFor(FIRST)).isTrue();
        assertThat(list.speaksFor(LAST)).isTrue();
        assertThat(list.speaksFor(FIRST.minusDays(1))).isFalse();
        assertThat(list.speaksFor(LAST.plusDays(1))).isFalse();
        assertThat(list.days()).contains(DateSpan.firstToLast(FIRST, LAST));
    }

    @Test
    void a_row_has_what_the_list_has_and_may_lack_name_and_number() {
        var orphan = HardshipCategory.of("ORPHAN");
        var row = RegistryRecord.of(7, orphan, PersonName.of("沈知禾"), WrittenId.of("430482201302140015"));
        assertThat(row.row()).isEqualTo(7);
        assertThat(row.category()).isEqualTo(orphan);
        assertThat(row.name()).contains(PersonName.of("沈知禾"));
        assertThat(row.id()).contains(WrittenId.of("430482201302140015"));
        assertThat(RegistryRecord.of(7, orphan, null, null).name()).isEmpty();
        assertThat(RegistryRecord.of(7, orphan, null, null).id()).isEmpty();
    }

    @Test
    void printing_a_list_and_its_rows_shows_nobody() {
        var row = RegistryRecord.of(
                2, HardshipCategory.of("POVERTY"), PersonName.of("沈知禾"), WrittenId.of("430482201302140015"));
        assertThat(row).hasToString("RegistryRecord[row 2, POVERTY]");
        assertThat(Registry.of(RegistrySource.of("poverty", "扶贫办"), row)).hasToString("Registry[poverty, 1 rows]");
    }
}
