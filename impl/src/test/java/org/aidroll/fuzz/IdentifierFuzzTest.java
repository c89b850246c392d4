package org.aidroll.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aidroll.SyntheticId;
import org.aidroll.api.identity.BankCard;
import org.aidroll.api.identity.DisabilityCertificate;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.SchoolCode;
import org.aidroll.api.identity.TravelDocument;
import org.aidroll.api.identity.UnifiedSocialCreditCode;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** What is no number is said to be none, and parsed by nobody; what is one is parsed. */
class IdentifierFuzzTest {
    private static final int TIMES = 2_000;
    private static final String ID = SyntheticId.nth(3);

    private static void check(String seed, Predicate<String> isValid, Function<String, Object> parse) {
        assertThat(isValid.test(seed)).as(seed).isTrue();
        Fuzz.each(TIMES, seeds(seed), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (isValid.test(text)) {
                assertThat(parse.apply(text).toString()).isNotNull();
            } else {
                assertThatThrownBy(() -> parse.apply(text)).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    private static List<byte[]> seeds(String... texts) {
        return List.of(texts).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void resident_ids() {
        check(ID, ResidentId::isValid, ResidentId::parse);
    }

    @Test
    void roll_numbers() {
        check("G" + ID, RollNumber::isValid, RollNumber::parse);
    }

    @Test
    void disability_certificates() {
        check(ID + "41", DisabilityCertificate::isValid, DisabilityCertificate::parse);
    }

    @Test
    void bank_cards() {
        check("6222020200000000006", BankCard::isValid, BankCard::parse);
    }

    @Test
    void school_codes() {
        check("2143048201", SchoolCode::isValid, SchoolCode::parse);
    }

    @Test
    void travel_documents() {
        check("E12345678", TravelDocument::isValid, TravelDocument::parse);
    }

    @Test
    void unified_social_credit_codes() {
        check("91350100M000100Y43", UnifiedSocialCreditCode::isValid, UnifiedSocialCreditCode::parse);
    }

    @Test
    void numbers_as_written_are_normalised_once_and_masked() {
        Fuzz.each(TIMES, seeds(ID, " '" + ID.toLowerCase(Locale.ROOT), "4.3E+17", "无", "４３０４８２"), bytes -> {
            var written = WrittenId.of(new String(bytes, StandardCharsets.UTF_8));
            assertThat(WrittenId.of(written.normalised()).normalised()).isEqualTo(written.normalised());
            assertThat(written.residentId().isPresent()).isEqualTo(ResidentId.isValid(written.normalised()));
            assertThat(written + written.masked()).doesNotContain(ID);
        });
    }

    @Test
    void names_are_made_canonical_once() {
        Fuzz.each(TIMES, seeds("古丽娜尔•买买提", " 欧 阳\u3000\uD842\uDFB7", "Ａnna ‧ Li", "張\uFE00三"), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (PersonName.isPresent(text)) {
                var name = PersonName.of(text);
                assertThat(PersonName.of(name.canonical()).canonical()).isEqualTo(name.canonical());
            } else {
                assertThatThrownBy(() -> PersonName.of(text)).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Test
    void student_keys_print_no_number() {
        Fuzz.each(TIMES, seeds(ID, "G" + ID, "S-1"), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                assertThat(StudentKey.of(text).toString()).isNotEqualTo(ID);
            }
        });
    }
}
