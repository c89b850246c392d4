package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.DocumentRules;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.DocumentValidity;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PayeeBasis;
import org.aidroll.api.policy.SourceMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code documents.yaml} says, and what it may not say. */
class DocumentsReaderTest {
    private static final String WHOLE =
            """
            payees: {allowed: [PUPIL, REGISTER], cite: A02}
            types:
              CARD:
                zh: 银行卡
                en: bank card
                for: everyone
                holder: PAYEE
                sides: [{side: FRONT, zh: 正面, en: front}]
                read: [NAME, CARD_NUMBER]
                twice: [CARD_NUMBER]
                shared: true
                valid: {years: 10, cite: HALF}
                cite: A02
            """;

    @TempDir
    Path temp;

    private PackFolder pack;

    @BeforeEach
    void write() {
        pack = PackFolder.small(temp).write("documents.yaml", WHOLE);
    }

    @Test
    void a_document_says_from_whom_it_is_asked_and_how_long_it_is_good() {
        DocumentRules rules = pack.read().documents();
        assertThat(rules.payees()).containsExactlyInAnyOrder(PayeeBasis.PUPIL, PayeeBasis.REGISTER);
        DocumentType card = rules.type("CARD").orElseThrow();
        assertThat(card.label().zh()).isEqualTo("银行卡");
        assertThat(card.holder()).isEqualTo(DocumentHolder.PAYEE);
        assertThat(card.side("FRONT").orElseThrow().label().en()).isEqualTo("front");
        assertThat(card.fields()).containsExactly(DocumentField.NAME, DocumentField.CARD_NUMBER);
        assertThat(card.keyedTwice()).containsExactly(DocumentField.CARD_NUMBER);
        assertThat(card.shared()).isTrue();
        assertThat(card.validity().kind()).isEqualTo(DocumentValidity.Kind.YEARS);
        assertThat(card.validity().years()).isEqualTo(10);
        assertThat(card.validity().citation().id()).isEqualTo("HALF");
        assertThat(card.need().everyone()).isTrue();
        assertThat(card.need().citation().id()).isEqualTo("A02");
    }

    @Test
    void a_pack_without_the_file_asks_for_no_document() {
        assertThat(PackFolder.small(temp.resolve("other")).read().documents()).isEqualTo(DocumentRules.NONE);
    }

    @Test
    void a_document_for_a_category_names_one_of_the_packs() {
        pack.with("documents.yaml", "for: everyone", "categories: [ORPHAN]");
        var card = pack.read().documents().type("CARD").orElseThrow();
        assertThat(card.evidences(HardshipCategory.of("ORPHAN"))).isTrue();
        assertThat(card.evidences(HardshipCategory.of("POVERTY"))).isFalse();
        assertThat(card.need().everyone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for: everyone | for: some | 6: 'some' is none of everyone",
                "for: everyone | categories: [TEKUN] | 6: 'TEKUN' is none of POVERTY, ORPHAN, DIBAO",
                "for: everyone | proves: FRIENDSHIP | 6: 'FRIENDSHIP' is none of PUPIL, REGISTER, CERTIFICATE, INSTITUTION",
                "'    for: everyone\n' | '' | 4: document CARD needs one of for, categories, proves",
                "'    cite: A02\n' | '' | 4: no citation",
                "holder: PAYEE | holder: TEACHER | 7: 'TEACHER' is none of PUPIL, PAYEE, HOUSEHOLD, INSTITUTION",
                "'sides: [{side: FRONT, zh: 正面, en: front}]' | sides: [] | 8: a document without a side",
                "side: FRONT | side: front | 8: 'front' is not the code of a side",
                "'{side: FRONT, zh: 正面, en: front}' | '{side: F, zh: 正, en: f}, {side: F, zh: 反, en: b}' | 8: side F stands twice",
                "'read: [NAME, CARD_NUMBER]' | 'read: [NAME, NAME]' | 9: NAME stands twice",
                "'read: [NAME, CARD_NUMBER]' | read: [NAME] | 4: document CARD has CARD_NUMBER typed twice and does not read it",
                "shared: true | shared: sometimes | 11: 'sometimes' is none of true, false",
                "years: 10 | years: 0 | 12: '0' is not a number of years from 1 to 99",
                "years: 10 | years: 100 | 12: '100' is not a number of years from 1 to 99",
                "years: 10 | 'years: 10, until: EXPIRY' | 12: a validity needs either until or years",
                "'years: 10, ' | '' | 12: a validity needs either until or years",
                "years: 10 | until: DOOMSDAY | 12: 'DOOMSDAY' is none of WITHDRAWN, EXPIRY",
                "'10, cite: HALF' | '10' | 12: no citation",
                "CARD: | card: | 4: 'card' is not a document's code",
                "shared: true | share: true | 11: unknown key 'share'",
                "', cite: A02}' | '}' | 1: no citation",
                "'[PUPIL, REGISTER]' | '[PUPIL, NEIGHBOUR]' | 1: 'NEIGHBOUR' is none of PUPIL, REGISTER, CERTIFICATE, INSTITUTION",
                "'types:' | 'papers:' | 2: unknown key 'papers'"
            })
    void what_is_wrong_is_refused_with_its_line(String instead, String other, String problem) {
        pack.with("documents.yaml", instead, other);
        assertThat(pack.problems()).anyMatch(one -> one.startsWith("documents.yaml:" + problem));
    }

    /** C13 to C15 are quoted; how long a certificate is good has no source and says so. */
    @Test
    void the_county_plan_quotes_what_it_asks_for_and_marks_what_it_does_not_know() {
        var rules = PolicyPacks.shipped("county-plan-2020").documents();
        assertThat(rules.types()).hasSize(13);
        assertThat(rules.types().stream()
                        .map(type -> type.need().citation())
                        .filter(citation -> citation.mark() == SourceMark.DOCUMENT)
                        .map(citation -> citation.id())
                        .distinct())
                .containsExactly("C13", "C14", "C15");
        assertThat(rules.types()).allMatch(type -> type.validity().citation().mark() == SourceMark.UNVERIFIED);
    }
}
