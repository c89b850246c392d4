package org.aidroll.efile;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.policy.DocumentField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be typed into a field, and in which one form it is compared (domain.md, section 4). */
class TypedValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "NAME| 古丽娜尔•买买提 |古丽娜尔·买买提",
                "MEMBER_NAME|秦 小满|秦小满",
                "ID_NUMBER|４３０４８２２０１００５０６０４２２|430482201005060422",
                "ID_NUMBER|\"'430482201005060422\"|430482201005060422",
                "MEMBER_ID|430482201005060422|430482201005060422",
                "TRAVEL_NUMBER|e 12345678|E12345678",
                "SEX| 男性 |男",
                "SEX|女|女",
                "BIRTH_DATE|2010年5月6日|2010-05-06",
                "ISSUED_ON|20180401|2018-04-01",
                "EXPIRES_ON|长期|9999-12-31",
                "EXPIRES_ON|2022.12.31|2022-12-31",
                "ROLL_NUMBER|g430482201005060422|G430482201005060422",
                "ROLL_NUMBER|2019-017|2019-017",
                "HOUSEHOLD_NUMBER|hb 001|HB001",
                "CERTIFICATE_NUMBER|低保0012|低保0012",
                "DISABILITY_NUMBER|43048220100506042243|43048220100506042243",
                "DISABILITY_LEVEL|三级|3",
                "DISABILITY_LEVEL|4|4",
                "DISABILITY_LEVEL|１级|1",
                "CARD_NUMBER|6217 0012 3456 7890 122|6217001234567890122",
                "CARD_NUMBER|6217-0012-3456-7890-122|6217001234567890122",
                "ACCOUNT_NUMBER|80012345678901|80012345678901",
                "ACCOUNT_NUMBER|6217001234567890122|6217001234567890122",
                "ORGANISATION_CODE|91350100m000100y43|91350100M000100Y43",
                "ISSUER| 青禾县残联 |青禾县残联"
            })
    void a_value_has_one_form_however_it_was_typed(DocumentField field, String typed, String canonical) {
        assertThat(TypedValue.canonical(field, typed)).isEqualTo(canonical);
        assertThat(TypedValue.canonical(field, canonical.equals(TypedValue.FOR_EVER) ? "长期" : canonical))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ID_NUMBER|430482201005060421",
                "ID_NUMBER|430482201005060",
                "TRAVEL_NUMBER|E123",
                "SEX|1",
                "BIRTH_DATE|2010-02-30",
                "BIRTH_DATE|2010-5-",
                "BIRTH_DATE|2010-05-06-07",
                "BIRTH_DATE|1010-05-06",
                "BIRTH_DATE|长期",
                "ISSUED_ON|2018年4月",
                "EXPIRES_ON|长久",
                "ROLL_NUMBER|G430482201005060421",
                "DISABILITY_NUMBER|43048220100506042283",
                "DISABILITY_LEVEL|五级",
                "DISABILITY_LEVEL|5",
                "DISABILITY_LEVEL|一等",
                "DISABILITY_LEVEL|12",
                "CARD_NUMBER|6217001234567890123",
                "CARD_NUMBER|80012345678901",
                "ACCOUNT_NUMBER|1234567",
                "ACCOUNT_NUMBER|账号80012345678901",
                "ORGANISATION_CODE|91350100M000100Y44"
            })
    void what_cannot_be_of_the_field_is_none(DocumentField field, String typed) {
        assertThat(TypedValue.canonical(field, typed)).isNull();
    }

    @Test
    void nothing_visible_and_what_is_too_long_are_no_value() {
        for (DocumentField field : DocumentField.values()) {
            assertThat(TypedValue.canonical(field, " \u200B")).as(field.name()).isNull();
            assertThat(TypedValue.canonical(field, "9".repeat(300)))
                    .as(field.name())
                    .isNull();
        }
    }

    @Test
    void sixty_four_characters_are_a_number_and_one_more_is_none() {
        assertThat(TypedValue.canonical(DocumentField.CERTIFICATE_NUMBER, "9".repeat(64)))
                .hasSize(64);
        assertThat(TypedValue.canonical(DocumentField.CERTIFICATE_NUMBER, "9".repeat(65)))
                .isNull();
    }

    /** The last characters of a certificate say what the disability is. */
    @Test
    void a_value_is_shown_by_its_last_four_and_a_certificate_by_its_holder() {
        assertThat(TypedValue.masked(DocumentField.CARD_NUMBER, "6217 0012 3456 7890 122"))
                .isEqualTo("****0122");
        assertThat(TypedValue.masked(DocumentField.CARD_NUMBER, "1234567")).isEqualTo("****");
        assertThat(TypedValue.masked(DocumentField.CARD_NUMBER, "12345678")).isEqualTo("****5678");
        assertThat(TypedValue.masked(DocumentField.DISABILITY_NUMBER, "43048220100506042243"))
                .isEqualTo("430***********0422**");
        assertThat(TypedValue.masked(DocumentField.DISABILITY_NUMBER, "43048220100506042143"))
                .isEqualTo("****");
        assertThat(TypedValue.masked(DocumentField.ISSUED_ON, "430482201005060422"))
                .isEqualTo("430***********0422");
    }
}
