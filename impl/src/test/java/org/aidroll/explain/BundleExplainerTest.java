package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.subsidy.DefaultSubsidyCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundleExplainerTest {
    private static final PolicyPack SHIPPED = PolicyPacks.shipped("county-plan-2020");
    /** The two benefits of A02 to A04, whatever else the shipped pack may come to grant. */
    private static final PolicyPack PACK = new PolicyPack(
            SHIPPED.id(),
            "1",
            "0".repeat(64),
            SHIPPED.label(),
            SHIPPED.span(),
            SHIPPED.categories(),
            List.of(
                    SHIPPED.benefit("compulsory-boarder").orElseThrow(),
                    SHIPPED.benefit("compulsory-day").orElseThrow()));

    private static final Explainer ZH = new BundleExplainer(PACK, Locale.SIMPLIFIED_CHINESE, LocalDate.MAX);
    private static final Explainer EN = new BundleExplainer(PACK, Locale.ENGLISH, LocalDate.MAX);
    private static final Citation A02 = new Citation("A02", "计划", "寄宿生", "", SourceMark.DOCUMENT);

    private static Decision decide(Student pupil, String... categories) {
        return new DefaultSubsidyCalculator()
                .calculate(SampleTiers.all(SampleTiers.of(pupil, categories)), PACK, SampleRolls.TERM)
                .decisions()
                .get(0);
    }

    @Test
    void the_page_of_a_boarder() {
        var decision = decide(SampleRolls.primaryBoarder(), "ORPHAN");
        assertThat(ZH.page(decision))
                .isEqualTo(
                        """
                        2020 年秋季学期应享资助合计 500.00 元
                        【应享】义务教育家庭经济困难寄宿生生活补助：500.00 元（每学期），发给户主或监护人
                          1. 标准为每生每年 1000.00 元 [A02]
                          2. 本学期发放每年标准 1000.00 元的 1/2：500.00 元 [A14]
                          [A02] 《2020年县教育扶贫资助计划》义务教育阶段学生资助 · 寄宿生：“寄宿生補助面為在校寄宿生的30%%,補助標準為小學生每生每年1000元、初中每生每年1250元”
                          [A14] 《2020年县教育扶贫资助计划》落实台账按年度分学期整理；年标准分两学期各半发放（据文意推定）：“2016—2020年建檔立卡貧困戶、貧困學生落實政策臺賬(按年度分學期整理,包括享受資助時建檔立卡個人及家庭信息、享受資助項目、資助金額、發放時間等)”
                          [A05] 《2020年县教育扶贫资助计划》义务教育阶段贫困生认定条件：“義務教育階段貧困生認定條件為建檔立卡、低保、殘疾、特困供養、孤兒、父母一方亡故、單親家庭等家庭經濟困難情況”
                        不享受的项目及原因
                          义务教育家庭经济困难非寄宿生生活补助：就读方式须为走读、借宿、其他，该生为住校 [A03]
                        依据：政策包 county-plan-2020 第 1 版；认定日 2020-10-15；决定编号 %s"""
                                .formatted(decision.hash()));
        assertThat(EN.page(decision))
                .isEqualTo(
                        """
                        Due in the autumn term 2020: 500.00 yuan in all
                        [Due] Living allowance for boarders in compulsory education: 500.00 yuan a term, paid to the head of household or guardian
                          1. The standard is 1000.00 yuan a year [A02]
                          2. This term brings 1/2 of 1000.00 yuan a year: 500.00 yuan [A14]
                          [A02] 2020年县教育扶贫资助计划, 义务教育阶段学生资助 · 寄宿生: "寄宿生補助面為在校寄宿生的30%%,補助標準為小學生每生每年1000元、初中每生每年1250元"
                          [A14] 2020年县教育扶贫资助计划, 落实台账按年度分学期整理；年标准分两学期各半发放 (a reading of the text): "2016—2020年建檔立卡貧困戶、貧困學生落實政策臺賬(按年度分學期整理,包括享受資助時建檔立卡個人及家庭信息、享受資助項目、資助金額、發放時間等)"
                          [A05] 2020年县教育扶贫资助计划, 义务教育阶段贫困生认定条件: "義務教育階段貧困生認定條件為建檔立卡、低保、殘疾、特困供養、孤兒、父母一方亡故、單親家庭等家庭經濟困難情況"
                        Not due, and why
                          Living allowance for day pupils in compulsory education: Boarding: day pupil or lodger near the school or other is needed, not boarder [A03]
                        Basis: policy pack county-plan-2020, edition 1; day of assessment 2020-10-15; decision %s"""
                                .formatted(decision.hash()));
    }

    @Test
    void the_page_of_a_day_pupil_with_the_override() {
        var decision = decide(SampleRolls.juniorDayPupil(), "POVERTY");
        assertThat(ZH.page(decision))
                .startsWith(
                        """
                        2020 年秋季学期应享资助合计 625.00 元
                        【应享】义务教育家庭经济困难非寄宿生生活补助：625.00 元（每学期），发给户主或监护人
                          1. 标准为每生每年 625.00 元 [A03]
                          2. 该类困难学生另有规定，改按每生每年 1250.00 元 [A04]
                          3. 本学期发放每年标准 1250.00 元的 1/2：625.00 元 [A14]
                          [A03] 《2020年县教育扶贫资助计划》义务教育阶段学生资助 · 非寄宿生：“非寄宿生補助面為在校非寄宿生的8%,補助標準為小學生每生每年500元、初中每生每年625元”
                          [A04] 《2020年县教育扶贫资助计划》义务教育阶段学生资助 · 建档立卡学生：“建檔立卡寄宿生和非寄宿生補助標準均為小學生每生每年1000元、初中每生每年1250元,并享受免校服費、校車費補助”
                        """)
                .endsWith(
                        """
                        不享受的项目及原因
                          义务教育家庭经济困难寄宿生生活补助：就读方式须为住校，该生为走读 [A02]
                        依据：政策包 county-plan-2020 第 1 版；认定日 2020-10-15；决定编号 %s"""
                                .formatted(decision.hash()));
        assertThat(EN.page(decision))
                .startsWith(
                        """
                        Due in the autumn term 2020: 625.00 yuan in all
                        [Due] Living allowance for day pupils in compulsory education: 625.00 yuan a term, paid to the head of household or guardian
                          1. The standard is 625.00 yuan a year [A03]
                          2. Another rule holds for this category: 1250.00 yuan a year instead [A04]
                          3. This term brings 1/2 of 1250.00 yuan a year: 625.00 yuan [A14]
                          [A03] 2020年县教育扶贫资助计划, 义务教育阶段学生资助 · 非寄宿生: "非寄宿生補助面為在校非寄宿生的8%,補助標準為小學生每生每年500元、初中每生每年625元"
                        """)
                .endsWith(
                        """
                        Not due, and why
                          Living allowance for boarders in compulsory education: Boarding: boarder is needed, not day pupil [A02]
                        Basis: policy pack county-plan-2020, edition 1; day of assessment 2020-10-15; decision %s"""
                                .formatted(decision.hash()));
    }

    @Test
    void the_page_of_a_pupil_with_nothing_due() {
        var decision = decide(SampleRolls.primaryDayPupil());
        assertThat(ZH.page(decision))
                .isEqualTo(
                        """
                        2020 年秋季学期应享资助合计 0.00 元
                        不享受的项目及原因
                          义务教育家庭经济困难寄宿生生活补助：就读方式须为住校，该生为走读 [A02]
                          义务教育家庭经济困难非寄宿生生活补助：须属于以下困难类型之一：建档立卡、低保、特困供养、孤儿、残疾；现有名册中没有该生 [A05]
                        依据：政策包 county-plan-2020 第 1 版；认定日 2020-10-15；决定编号 %s"""
                                .formatted(decision.hash()));
        assertThat(EN.page(decision))
                .isEqualTo(
                        """
                        Due in the autumn term 2020: 0.00 yuan in all
                        Not due, and why
                          Living allowance for boarders in compulsory education: Boarding: boarder is needed, not day pupil [A02]
                          Living allowance for day pupils in compulsory education: The pupil must be in one of these categories: registered poor or minimum living allowance or destitute and supported or orphan or disabled; no list has the pupil [A05]
                        Basis: policy pack county-plan-2020, edition 1; day of assessment 2020-10-15; decision %s"""
                                .formatted(decision.hash()));
    }

    @Test
    void a_page_without_a_refusal_has_no_heading_for_refusals() {
        var onlyBoarders = new PolicyPack(
                "one",
                "1",
                "",
                PACK.label(),
                PACK.span(),
                PACK.categories(),
                PACK.benefits().subList(0, 1));
        var decision = new DefaultSubsidyCalculator()
                .calculate(
                        SampleTiers.all(SampleTiers.of(SampleRolls.primaryBoarder(), "ORPHAN")),
                        onlyBoarders,
                        SampleRolls.TERM)
                .decisions()
                .get(0);
        assertThat(EN.page(decision)).doesNotContain("Not due");
    }

    static Stream<Arguments> whyNots() {
        return Stream.of(
                arguments(
                        condition(Fact.STATUS, List.of("ENROLLED"), List.of("SUSPENDED")),
                        "学籍状态须为在读，该生为休学",
                        "Standing on the roll: enrolled is needed, not suspended"),
                arguments(
                        condition(Fact.STAGE, List.of("PRIMARY", "JUNIOR"), List.of("SENIOR")),
                        "学段须为小学、初中，该生为普通高中",
                        "Stage: primary school or junior middle school is needed, not senior middle school"),
                arguments(
                        condition(Fact.GRADE, List.of("1", "2"), List.of("3")),
                        "年级须为1 年级、2 年级，该生为3 年级",
                        "Grade: grade 1 or grade 2 is needed, not grade 3"),
                arguments(
                        condition(Fact.CATEGORY, List.of("POVERTY"), List.of("ORPHAN", "EDGE")),
                        "困难类型须为建档立卡，该生为孤儿、EDGE",
                        "Hardship category: registered poor is needed, not orphan or EDGE"),
                arguments(
                        condition(Fact.CATEGORY, List.of("POVERTY"), List.of()),
                        "须属于以下困难类型之一：建档立卡；现有名册中没有该生",
                        "The pupil must be in one of these categories: registered poor; no list has the pupil"),
                arguments(
                        new WhyNot("b", WhyNot.Reason.NOT_IN_FORCE, null, List.of(), List.of(), null),
                        "政策包在学期开始之日没有该项标准",
                        "The policy has no amount for the first day of the term"));
    }

    private static WhyNot condition(Fact fact, List<String> needed, List<String> had) {
        return new WhyNot("b", WhyNot.Reason.CONDITION, fact, needed, had, A02);
    }

    @ParameterizedTest
    @MethodSource("whyNots")
    void a_refusal_says_what_is_needed_and_what_is_there(WhyNot whyNot, String zh, String en) {
        assertThat(ZH.sentence(whyNot)).isEqualTo(zh);
        assertThat(EN.sentence(whyNot)).isEqualTo(en);
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                arguments(
                        finding(FindingCode.ID_CHECK_FAILED, "430***********0016"),
                        "身份证件号校验位不符：430***********0016",
                        "请核对证件原件后更正",
                        "The check character of the ID number does not fit: 430***********0016",
                        "Maybe compare it with the document"),
                arguments(
                        finding(FindingCode.ROLL_NUMBER_NOT_NATIONAL),
                        "学籍号不是全国统一格式（校内编号）",
                        "",
                        "The roll number is the school's own, not a national one",
                        ""),
                arguments(
                        finding(FindingCode.HEADER_AMBIGUOUS, "姓名", "学生姓名", "户主姓名"),
                        "有两列都像“姓名”：学生姓名、户主姓名；采用前一列",
                        "请在名册说明中用 columns 指明",
                        "Two columns look like 姓名: 学生姓名 and 户主姓名; the first is taken",
                        "Maybe name the column in the list's description"),
                arguments(
                        finding(FindingCode.LIST_OUT_OF_DATE, "2019-01-01/2019-12-31"),
                        "名册在认定日不在有效期内：2019-01-01/2019-12-31",
                        "请向该部门索取最新名册",
                        "The list does not speak for the day of assessment: 2019-01-01/2019-12-31",
                        "Maybe ask the department for its newest list"));
    }

    private static Finding finding(FindingCode code, String... arguments) {
        return Finding.of(code, Location.of("roll"), arguments);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_finding_has_a_sentence_and_where_something_can_be_done_advice(
            Finding finding, String zh, String zhAdvice, String en, String enAdvice) {
        assertThat(ZH.sentence(finding)).isEqualTo(zh);
        assertThat(ZH.advice(finding)).isEqualTo(zhAdvice);
        assertThat(EN.sentence(finding)).isEqualTo(en);
        assertThat(EN.advice(finding)).isEqualTo(enAdvice);
    }

    @Test
    void an_argument_is_said_as_it_is_whatever_signs_it_has() {
        var finding = finding(FindingCode.REGISTRY_DESCRIPTION, "it's {0} <b>");
        assertThat(EN.sentence(finding)).isEqualTo("The list's description is wrong: it's {0} <b>");
    }

    @Test
    void a_finding_says_the_words_for_benefits_and_fees_and_not_their_codes() {
        var finding = finding(FindingCode.FEE_UNKNOWN, "compulsory-day", "TUITION, LODGING");
        assertThat(ZH.sentence(finding)).isEqualTo("“义务教育家庭经济困难非寄宿生生活补助”减免多少无法计算，缺少收费标准：学费、住宿费");
        assertThat(EN.sentence(finding))
                .isEqualTo(
                        "What the waiver Living allowance for day pupils in compulsory education is worth is not known;"
                                + " the fees of the school lack tuition, lodging");
    }

    @Test
    void every_piece_of_evidence_can_be_said() {
        for (Field field : Field.values()) {
            for (Agreement agreement : Agreement.values()) {
                assertThat(ZH.sentence(new Evidence(field, agreement))).isNotBlank();
                assertThat(EN.sentence(new Evidence(field, agreement))).isNotBlank();
            }
        }
        assertThat(ZH.sentence(new Evidence(Field.ID, Agreement.EQUAL))).isEqualTo("身份证件号与名册一致");
        assertThat(EN.sentence(new Evidence(Field.NAME, Agreement.DIFFERENT))).isEqualTo("another name than the list");
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, 《计划》寄宿生, '计划, 寄宿生'",
        "GOVERNMENT, 《计划》寄宿生, '计划, 寄宿生'",
        "SECONDARY, '《计划》寄宿生（据二手文本，未见原件）', '计划, 寄宿生 (a secondary copy; the original was not seen)'",
        "INFERENCE, 《计划》寄宿生（据文意推定）, '计划, 寄宿生 (a reading of the text)'",
        "UNVERIFIED, 《计划》寄宿生（来源未经核实）, '计划, 寄宿生 (source not verified)'"
    })
    void an_article_says_how_well_it_is_known_where_it_was_not_read_itself(SourceMark mark, String zh, String en) {
        var citation = new Citation("A02", "计划", "寄宿生", "補助", mark);
        assertThat(ZH.citation(citation)).isEqualTo(zh);
        assertThat(EN.citation(citation)).isEqualTo(en);
    }

    @Test
    void names_come_from_the_pack_and_where_it_has_none_the_code_stands() {
        assertThat(ZH.category(HardshipCategory.of("POVERTY"))).isEqualTo("建档立卡");
        assertThat(EN.category(HardshipCategory.of("POVERTY"))).isEqualTo("registered poor");
        assertThat(ZH.category(HardshipCategory.of("EDGE"))).isEqualTo("EDGE");
        assertThat(ZH.benefit("compulsory-day")).isEqualTo("义务教育家庭经济困难非寄宿生生活补助");
        assertThat(EN.benefit("unheard-of")).isEqualTo("unheard-of");
    }

    @Test
    void terms_and_payees_have_their_words() {
        assertThat(ZH.term(SchoolTerm.parse("2021-SPRING"))).isEqualTo("2021 年春季学期");
        assertThat(EN.term(SchoolTerm.parse("2021-SPRING"))).isEqualTo("spring term 2021");
        assertThat(ZH.payee(Payee.PUPIL)).isEqualTo("学生本人");
        assertThat(EN.payee(Payee.SCHOOL)).isEqualTo("school");
    }

    @Test
    void every_chinese_locale_is_answered_in_chinese_and_every_other_in_english_wherever_the_machine_stands() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.CHINA, Locale.US, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(machine);
                for (Locale zh : List.of(Locale.CHINESE, Locale.TAIWAN, Locale.forLanguageTag("zh-Hant-HK"))) {
                    assertThat(new BundleExplainer(PACK, zh, LocalDate.MAX).payee(Payee.SCHOOL))
                            .isEqualTo("学校");
                }
                for (Locale other : List.of(Locale.FRENCH, Locale.ROOT, Locale.UK)) {
                    assertThat(new BundleExplainer(PACK, other, LocalDate.MAX).payee(Payee.SCHOOL))
                            .isEqualTo("school");
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
