package org.aidroll.sis.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    @Test
    void without_settings_the_clock_says_day_and_term() {
        var assessment = new Assessment(TestSettings.of(), AidTestKit.clock("2026-11-22"));

        assertThat(assessment.date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(assessment.term()).isEqualTo(SchoolTerm.parse("2026-AUTUMN"));
    }

    @Test
    void settings_fix_the_day_and_the_term_follows() {
        var settings = TestSettings.of("aidroll.assessment-date", "2020-11-30");

        assertThat(new Assessment(settings, AidTestKit.clock("2026-11-22")).term())
                .isEqualTo(SchoolTerm.parse("2020-AUTUMN"));
    }

    @Test
    void a_term_that_is_none_is_refused_at_start() {
        var settings = TestSettings.of("aidroll.term", "autumn 2020");

        assertThatThrownBy(() -> new Assessment(settings, AidTestKit.clock("2026-11-22")))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("setting aidroll.term = 'autumn 2020': ");
    }
}
