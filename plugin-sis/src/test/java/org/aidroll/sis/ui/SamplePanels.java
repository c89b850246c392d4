package org.aidroll.sis.ui;

/** Panels as the server answers them. */
final class SamplePanels {

    private static final String DECISION =
            """
            {"hash": "9f2c41d87be05a6633f1c0de9a4b7712e58f90ab34cd56ef7890123456789abc",
             "pack": "county-plan-2020", "packVersion": "1", "packDigest": "sha256:5d41402abc4b2a76"}
            """;

    private static final String BOARDER_RULE =
            """
            {"id": "A02", "title": "某县2020年教育脱贫攻坚实施方案", "article": "二（一）",
             "quote": "寄宿生補助面為在校寄宿生的30%，補助標準為小學生每生每年1000元、初中每生每年1250元", "verified": true}
            """;

    private static final String DAY_PUPIL_RULE =
            """
            {"id": "A03", "title": "某县2020年教育脱贫攻坚实施方案", "article": "二（二）",
             "quote": "非寄宿生補助面為在校非寄宿生的8%，補助標準為小學生每生每年500元、初中每生每年625元", "verified": false}
            """;

    private SamplePanels() {}

    /** A registered-poor boarder in primary school, whose ID number is missing from the roll. */
    static String boarder() {
        return """
                {"student": {"key": "S1"},
                 "term": {"value": "2020-AUTUMN", "label": "2020年秋季学期"}, "assessedOn": "2020-11-30",
                 "due": {"yuan": "500.00"},
                 "categories": [{"code": "POVERTY", "label": "建档立卡", "department": "扶贫办", "registry": "poverty",
                   "row": 7, "validFrom": "2020-01-01", "validTo": "2020-12-31",
                   "evidence": ["户主姓名与名册一致", "姓名一致"], "warning": "名册已过 120 天"}],
                 "awards": [{"benefit": "compulsory-boarder", "label": "义务教育家庭经济困难寄宿生生活补助",
                   "yuan": "500.00", "unit": "每学期", "payee": "监护人",
                   "steps": [{"text": "小学寄宿生标准每学年 1000.00 元", "cite": "A02"},
                             {"text": "按学期发放一半：500.00 元", "cite": "A02"}],
                   "citations": [%s], "warnings": ["银行卡尚未核对"]}],
                 "notDue": [{"benefit": "compulsory-day", "label": "义务教育家庭经济困难非寄宿生生活补助",
                   "reason": "该生住校，按寄宿生标准享受", "needed": "走读", "had": "住校", "citations": [%s]},
                   {"benefit": "senior-grant", "label": "普通高中国家助学金", "reason": "该生就读小学",
                    "needed": "普通高中", "had": "小学", "citations": []}],
                 "findings": [{"code": "ID_MISSING", "severity": "MAJOR",
                   "message": "学籍中没有身份证件号，只按姓名和户主与名册核对。", "advice": "请核对户口簿后在学籍中补录身份证件号。"},
                   {"code": "PHONE_OLD", "severity": "MINOR", "message": "监护人电话两年未更新。", "advice": null}],
                 "decision": %s}
                """
                .formatted(BOARDER_RULE, DAY_PUPIL_RULE, DECISION);
    }

    /** A pupil in no registry: nothing due, nothing to mend. */
    static String nothingDue() {
        return """
                {"student": {"key": "S2"},
                 "term": {"value": "2020-AUTUMN", "label": "2020年秋季学期"}, "assessedOn": "2020-11-30",
                 "due": {"yuan": "0.00"}, "categories": [], "awards": [],
                 "notDue": [{"benefit": "compulsory-boarder", "label": "义务教育家庭经济困难寄宿生生活补助",
                   "reason": "没有认定困难类型", "needed": "建档立卡、低保、特困、孤儿或残疾之一", "had": "无",
                   "citations": [%s]}],
                 "findings": [], "decision": %s}
                """
                .formatted(BOARDER_RULE, DECISION);
    }

    /** The boarder, answered in English. */
    static String boarderInEnglish() {
        return """
                {"student": {"key": "S1"},
                 "term": {"value": "2020-AUTUMN", "label": "Autumn 2020"}, "assessedOn": "2020-11-30",
                 "due": {"yuan": "500.00"},
                 "categories": [{"code": "POVERTY", "label": "Registered poor", "department": "Poverty relief office",
                   "registry": "poverty", "row": 7, "validFrom": "2020-01-01", "validTo": null,
                   "evidence": ["Head of household as in the registry", "Same name"], "warning": null}],
                 "awards": [{"benefit": "compulsory-boarder", "label": "Living allowance for boarders",
                   "yuan": "500.00", "unit": "per term", "payee": "guardian",
                   "steps": [{"text": "Primary boarder standard: 1000.00 yuan a year", "cite": "A02"},
                             {"text": "Half of it each term: 500.00 yuan", "cite": "A02"}],
                   "citations": [%s], "warnings": []}],
                 "notDue": [{"benefit": "compulsory-day", "label": "Living allowance for day pupils",
                   "reason": "The pupil boards and has the boarder standard", "needed": "day pupil", "had": "boarder",
                   "citations": [%s]}],
                 "findings": [{"code": "ID_MISSING", "severity": "MAJOR", "message": "The roll has no ID number.",
                   "advice": "Maybe enter it from the household register."}],
                 "decision": %s}
                """
                .formatted(BOARDER_RULE, DAY_PUPIL_RULE, DECISION);
    }
}
