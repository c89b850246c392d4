package org.aidroll.sis.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.aidroll.sis.web.Audit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessLogWordsTest {

    private static String word(Audit.Action action, Locale locale) {
        return ResourceBundle.getBundle("org.aidroll.sis.web.admin.actions", locale)
                .getString(action.name());
    }

    @ParameterizedTest
    @EnumSource(Audit.Action.class)
    void an_action_has_a_word_in_both_languages(Audit.Action action) {
        assertThat(word(action, Locale.CHINESE)).matches("\\p{IsHan}+");
        assertThat(word(action, Locale.ENGLISH)).matches("[A-Z][\\w' -]+");
    }
}
