package org.aidroll.sis.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.testhost.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where elements stand, as settings say it. */
class ConfiguredSlotsTest {

    @ParameterizedTest
    @CsvSource({
        "student-page, student.page/v1, aid-student-panel",
        "student-list, student.list/v1, aid-roster",
        "nav-menu, nav.menu/v1, aid-menu",
        "admin-lists, admin.lists/v1, aid-lists",
        "admin-review, admin.review/v1, aid-review-queue",
        "admin-statistics, admin.statistics/v1, aid-statistics"
    })
    void each_slot_has_its_versioned_name_and_element(String setting, String name, String element) {
        var slots = ConfiguredSlots.of(TestSettings.of(
                "aidroll.slot." + setting + ".address", "/x", "aidroll.slot." + setting + ".selector", "#y"));

        assertThat(slots).hasSize(1);
        assertThat(slots.get(0).name()).isEqualTo(name);
        assertThat(slots.get(0).element()).isEqualTo(element);
    }

    @Test
    void a_slot_that_is_none_is_refused_and_not_left_out() {
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> ConfiguredSlots.of(TestSettings.of("aidroll.slot.student-pages.address", "/x")))
                .withMessage(
                        "setting aidroll.slot.student-pages.address names no slot"
                                + "\nMaybe one of: student-page, student-list, nav-menu, admin-lists, admin-review, admin-statistics, admin-access-log, admin-settings");
    }

    @Test
    void without_settings_there_is_none() {
        assertThat(ConfiguredSlots.of(TestSettings.of(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/roll/**, /roll, true",
        "/roll/**, /roll/, true",
        "/roll/**, /roll/a/b, true",
        "/roll/**, /rolls, false",
        "/**, /, true",
        "/**, /a, true",
        "/a/{student}/**, /a/1/b, true",
        "/a/{student}/**, /a, false"
    })
    void two_stars_mean_everything_below(String pattern, String path, boolean matches) {
        assertThat(AddressPattern.of(pattern).matches(path, name -> Optional.empty()))
                .isEqualTo(matches);
    }
}
