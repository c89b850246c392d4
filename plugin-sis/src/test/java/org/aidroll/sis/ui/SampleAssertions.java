package org.aidroll.sis.ui;

/** Panels of those who decide, and application forms, as the server answers them. */
final class SampleAssertions {
    private static final String ASSERTED =
            """
            {"category": "DIBAO", "label": "低保", "version": 3, "document": "低保证", "number": "*********317号",
             "issuer": "邻县民政局", "issuedOn": "2020-03-17", "validFrom": "2020-03-17", "validTo": "2021-03-16",
             "reason": "户籍在邻县，已核对原件", "person": "林老师", "on": "2020-11-29"}
            """;

    private static final String DESK =
            """
            {"today": "2020-11-30", "others": [], "choices": [
              {"code": "DIBAO", "label": "低保", "version": 3, "basis": "《三个一》数据齐全",
               "documents": [{"code": "DIBAO_CERTIFICATE", "label": "低保证"}]},
              {"code": "SUDDEN", "label": "突发严重困难", "version": 0, "basis": "《2020年县教育扶贫资助计划》认定条件",
               "documents": [{"code": "HARDSHIP_PROOF", "label": "突发困难证明（诊断证明、事故认定书、受灾证明等）"}]}]}
            """;

    private static final String EVENTS =
            """
            "paidYuan": "400.00", "events": [
              {"at": "2020-11-29 10:00", "kind": "ASSERTED", "category": "低保", "evidence": "低保证",
               "person": "林老师", "reason": "户籍在邻县，已核对原件"},
              {"at": "2020-11-20 08:30", "kind": "NO_LINK", "category": "孤儿", "evidence": "orphans:12",
               "person": "王主任", "reason": "不是同一人"}], "decisions": [
            """;

    private SampleAssertions() {}

    /** The boarder, for somebody who decides; the certificate of another county is asserted. */
    static String boarder() {
        return SamplePanels.boarder()
                .replace("\"inReview\": [", "\"deciding\": " + DESK + ", \"inReview\": [")
                .replace(
                        "\"categories\": [{\"code\": \"POVERTY\"",
                        "\"categories\": [{\"code\": \"DIBAO\", \"label\": \"低保\", \"links\": [], \"asserted\": ["
                                + ASSERTED + "]}, {\"code\": \"POVERTY\"")
                .replace(
                        "\"history\": [{\"label\": \"2020年秋季学期\", \"decisions\": [",
                        "\"history\": [{\"label\": \"2020年秋季学期\", " + EVENTS)
                .replace(
                        "\"hash\": \"1b2c41d87be05a66\"}]}]",
                        "\"hash\": \"1b2c41d87be05a66\"}]}, {\"label\": \"2020年春季学期\", \"paidYuan\": \"500.00\","
                                + " \"decisions\": [], \"events\": []}]");
    }

    /** The same in English. */
    static String boarderInEnglish() {
        return SamplePanels.boarderInEnglish()
                .replace("\"inReview\": [", "\"deciding\": " + DESK + ", \"inReview\": [");
    }

    /** A form of which the roll knows much. */
    static String form(String numbers) {
        return """
                {"term": {"zh": "2020年秋季学期", "en": "Autumn 2020"}, "assessedOn": "2020-11-30", "name": "张小明",
                 "sex": {"zh": "男", "en": "male"}, "birthDate": "2010-05-06", "id": "430***********0014",
                 "rollNumber": "G43***********0014", "school": "试验小学",
                 "grade": {"zh": "小学 3 年级", "en": "primary school grade 3"}, "className": "(2)班",
                 "boarding": {"zh": "住校", "en": "boarder"},
                 "family": [{"name": "张建国", "relation": "父亲", "guardian": true, "id": "430***********0031"},
                            {"name": "李梅", "relation": "母亲", "guardian": false, "id": null}],
                 "categories": [
                   {"code": "POVERTY", "label": {"zh": "建档立卡", "en": "registered poor"},
                    "evidence": [{"zh": "扶贫办 2020-01-01", "en": "扶贫办 2020-01-01"}]},
                   {"code": "DIBAO", "label": {"zh": "低保", "en": "minimum living allowance"},
                    "evidence": [{"zh": "低保证", "en": "certificate of the minimum living allowance"}]},
                   {"code": "TEKUN", "label": {"zh": "特困供养", "en": "destitute and supported"}, "evidence": []},
                   {"code": "ORPHAN", "label": {"zh": "孤儿", "en": "orphan"}, "evidence": []},
                   {"code": "DISABLED", "label": {"zh": "残疾", "en": "disabled"}, "evidence": []},
                   {"code": "PARENT_DECEASED", "label": {"zh": "父母一方亡故", "en": "one parent deceased"}, "evidence": []},
                   {"code": "SINGLE_PARENT", "label": {"zh": "单亲家庭", "en": "single-parent family"}, "evidence": []},
                   {"code": "SUDDEN", "label": {"zh": "突发严重困难", "en": "sudden serious hardship"}, "evidence": []}],
                 "tier": {"zh": "特别困难", "en": "special hardship"}, "incomeYuan": null, "young": true,
                 "numbers": "%s", "decision": "9f2c41d87be05a6633f1c0de9a4b7712e58f90ab34cd56ef7890123456789abc"}
                """
                .formatted(numbers);
    }
}
