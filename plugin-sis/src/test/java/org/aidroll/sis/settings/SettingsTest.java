package org.aidroll.sis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.testhost.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void a_value_is_trimmed_and_a_blank_one_is_none() {
        var settings = TestSettings.of("aidroll.policy", "  county  ", "aidroll.term", "   ");

        assertThat(settings.text("policy")).contains("county");
        assertThat(settings.text("term")).isEmpty();
        assertThat(settings.text("term", "2020-AUTUMN")).isEqualTo("2020-AUTUMN");
    }

    @Test
    void a_value_is_taken_as_it_stands() {
        var settings = TestSettings.of("aidroll.identity.sql", "SELECT '${user.home}', 'a\\,b', 1 FROM u");

        assertThat(settings.text("identity.sql")).contains("SELECT '${user.home}', 'a\\,b', 1 FROM u");
    }

    @Test
    void a_missing_value_is_named_with_where_to_put_it() {
        assertThatThrownBy(() -> TestSettings.of().required("roll.find-sql"))
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.find-sql is missing"
                        + "\nMaybe add it to aidroll.properties in aidroll.home");
    }

    @Test
    void a_value_that_cannot_be_read_is_named_with_the_reason() {
        var settings = TestSettings.of("aidroll.assessment-date", "30.11.2020");

        assertThatThrownBy(() -> settings.parsed("assessment-date", LocalDate::parse))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("setting aidroll.assessment-date = '30.11.2020': ");
    }

    @Test
    void a_list_stands_between_commas() {
        var settings = TestSettings.of("aidroll.permission.CLERK", " a , ,b,");

        assertThat(settings.list("permission.CLERK")).containsExactly("a", "b");
        assertThat(settings.list("permission.OTHER")).isEmpty();
    }

    @Test
    void pairs_stand_between_commas_with_a_colon() {
        var settings = TestSettings.of("aidroll.roll.codes.sex", "1 : MALE, 2:女 , x:a:b");

        assertThat(settings.pairs("roll.codes.sex"))
                .hasSize(3)
                .containsEntry("1", "MALE")
                .containsEntry("2", "女")
                .containsEntry("x", "a:b");
    }

    @Test
    void a_pair_without_a_colon_is_refused() {
        assertThatThrownBy(() ->
                        TestSettings.of("aidroll.roll.codes.sex", "1=MALE").pairs("roll.codes.sex"))
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.codes.sex has '1=MALE'\nMaybe write code:MEANING");
    }

    @Test
    void a_code_with_two_meanings_is_refused() {
        assertThatThrownBy(() -> TestSettings.of("aidroll.roll.codes.sex", "1:MALE,1:FEMALE")
                        .pairs("roll.codes.sex"))
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.roll.codes.sex has '1' twice\nMaybe delete one");
    }

    @Test
    void names_below_a_prefix_are_given_once_and_in_order() {
        var settings = TestSettings.of(
                "aidroll.permission.TEACHER", "x", "aidroll.permission.CLERK", "y", "aidroll.permissions", "z");

        assertThat(settings.namesBelow("permission")).containsExactly("CLERK", "TEACHER");
    }

    @Test
    void the_plugin_is_on_unless_it_is_switched_off() {
        assertThat(TestSettings.of().enabled()).isTrue();
        assertThat(TestSettings.of("aidroll.enabled", "TRUE").enabled()).isTrue();
        assertThat(TestSettings.of("aidroll.enabled", " False ").enabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "no", "0", "flase"})
    void a_switch_that_says_neither_is_refused(String value) {
        assertThatThrownBy(() -> TestSettings.of("aidroll.enabled", value).enabled())
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.enabled = '" + value + "': it is neither\nMaybe write true or false");
    }
}
