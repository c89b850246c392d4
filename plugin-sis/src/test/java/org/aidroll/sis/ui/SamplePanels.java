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
                 "due": {"yuan": "500.00"}, "tier": {"label": "特别困难", "byRight": true},
                 "categories": [{"code": "POVERTY", "label": "建档立卡", "links": [
                   {"department": "扶贫办", "registry": "poverty", "row": 7, "validFrom": "2020-01-01",
                    "validTo": "2020-12-31", "importedOn": "2020-02-03", "ageDays": 334,
                    "rule": "由人工核对认定", "score": null,
                    "evidence": [{"text": "身份证件号与名册一致", "agreement": "EQUAL"},
                      {"text": "姓名与名册不同", "agreement": "DIFFERENT"},
                      {"text": "一方没有监护人身份证号", "agreement": "MISSING"}],
                    "decided": {"person": "王主任", "on": "2020-11-28", "reason": "户口簿上为曾用名"},
                    "warning": "名册已过 120 天"}]}],
                 "inReview": [{"label": "低保", "link": {"department": "民政局", "registry": "dibao", "row": 41,
                    "validFrom": null, "validTo": null, "importedOn": "2020-11-20", "ageDays": null,
                    "rule": "各项证据加权比较，最可能是该生", "score": "87.31",
                    "evidence": [{"text": "姓名与名册仅一处之差", "agreement": "SIMILAR"}], "decided": null,
                    "warning": null}}],
                 "awards": [{"benefit": "compulsory-boarder", "label": "义务教育家庭经济困难寄宿生生活补助",
                   "kind": "GRANT", "kindLabel": "补助", "dueInTerm": true,
                   "yuan": "500.00", "unit": "每学期", "payee": "监护人",
                   "paid": {"yuan": "400.00", "on": "2020-11-15"},
                   "steps": [{"text": "小学寄宿生标准每学年 1000.00 元", "cite": "A02"},
                             {"text": "按学期发放一半：500.00 元", "cite": "A02"}],
                   "citations": [%s], "warnings": ["银行卡尚未核对"]},
                  {"benefit": "college-loan", "label": "生源地信用助学贷款", "kind": "LOAN_CEILING", "kindLabel": "贷款额度",
                   "dueInTerm": false, "yuan": "8000.00", "unit": "每学年", "payee": "学生", "paid": null,
                   "steps": [{"text": "标准为每学年不超过 8000.00 元", "cite": "A10"}], "citations": [], "warnings": []}],
                 "open": [{"benefit": "compulsory-uniform", "label": "义务教育建档立卡学生免校服费",
                   "reason": "符合条件，金额待学校的校服费收费标准", "citations": [%s]}],
                 "notDue": [{"benefit": "compulsory-day", "label": "义务教育家庭经济困难非寄宿生生活补助",
                   "otherStage": false, "reason": "该生住校，按寄宿生标准享受", "needed": "走读", "had": "住校", "citations": [%s]},
                   {"benefit": "senior-grant", "label": "普通高中国家助学金", "otherStage": true, "reason": "该生就读小学",
                    "needed": "普通高中", "had": "小学", "citations": []}],
                 "findings": [{"code": "ID_MISSING", "severity": "MAJOR",
                   "message": "学籍中没有身份证件号，只按姓名和户主与名册核对。", "advice": "请核对户口簿后在学籍中补录身份证件号。"},
                   {"code": "PHONE_OLD", "severity": "MINOR", "message": "监护人电话两年未更新。", "advice": null}],
                 "history": [{"label": "2020年秋季学期", "decisions": [
                   {"at": "2020-11-30 09:12", "assessedOn": "2020-11-30", "yuan": "500.00",
                    "facts": ["困难类型 — → 建档立卡"],
                    "changes": ["义务教育家庭经济困难寄宿生生活补助：不享受 → 500.00 元（因困难类型改变）"], "hash": "9f2c41d87be05a66"},
                   {"at": "2020-11-02 16:40", "assessedOn": "2020-11-02", "yuan": "0.00", "facts": [], "changes": [],
                    "hash": "1b2c41d87be05a66"}]}],
                 "eFile": {"state": "TO_FIX", "asked": 6, "there": 4, "documents": [
                   {"code": "PUPIL_ID", "label": "学生身份证件", "categories": [], "cite": "C13", "state": "MISSING",
                    "sides": [{"label": "人像面", "state": "PRESENT"}, {"label": "国徽面", "state": "MISSING"}]},
                   {"code": "PUPIL_HOUSEHOLD", "label": "学生户口簿", "categories": [], "cite": "C13",
                    "state": "REUSED_FROM_SIBLING", "sides": []},
                   {"code": "PAYEE_ID", "label": "户主（领款人）身份证件", "categories": [], "cite": "C13", "state": "PRESENT",
                    "sides": [{"label": "人像面", "state": "PRESENT"}, {"label": "国徽面", "state": "PRESENT"}]},
                   {"code": "PAYEE_HOUSEHOLD", "label": "户主（领款人）户口簿", "categories": [], "cite": "C13",
                    "state": "REUSED_FROM_EARLIER_TERM", "sides": []},
                   {"code": "POVERTY_HANDBOOK", "label": "贫困手册基本信息卡", "categories": ["建档立卡"], "cite": "C14",
                    "state": "INVALID", "sides": []},
                   {"code": "PAYEE_CARD", "label": "领款人银行卡", "categories": [], "cite": "C15", "state": "PRESENT",
                    "sides": []}],
                   "citations": [%s],
                   "findings": [{"code": "PICTURE_BLURRED", "check": "RETRYABLE", "severity": "MAJOR",
                     "message": "图片模糊，或没有文字（清晰度 12，至少 40）", "advice": "请把手机拿稳，对焦后再拍"},
                     {"code": "DOCUMENT_KEYED_ONCE", "check": "INCONCLUSIVE", "severity": "MINOR",
                      "message": "领款人银行卡上的卡号只有一人录入，需要两人分别录入", "advice": null}]},
                 "payments": [{"term": "2020年秋季学期", "label": "义务教育家庭经济困难寄宿生生活补助", "yuan": "400.00",
                   "on": "2020-11-15"}],
                 "decision": %s}
                """
                .formatted(BOARDER_RULE, BOARDER_RULE, DAY_PUPIL_RULE, BOARDER_RULE, DECISION);
    }

    /** A pupil in no registry: nothing due, nothing to mend. */
    static String nothingDue() {
        return """
                {"student": {"key": "S2"},
                 "term": {"value": "2020-AUTUMN", "label": "2020年秋季学期"}, "assessedOn": "2020-11-30",
                 "due": {"yuan": "0.00"}, "tier": null, "categories": [], "inReview": [], "awards": [], "open": [], "history": [],
                 "payments": [],
                 "notDue": [{"benefit": "compulsory-boarder", "label": "义务教育家庭经济困难寄宿生生活补助",
                   "otherStage": false, "reason": "没有认定困难类型", "needed": "建档立卡、低保、特困、孤儿或残疾之一", "had": "无",
                   "citations": [%s]}],
                 "eFile": null, "findings": [], "decision": %s}
                """
                .formatted(BOARDER_RULE, DECISION);
    }

    /** The family card of the boarder. */
    static String card() {
        return """
                {"title": "学生资助政策明白卡", "lines": ["学生：张小明　学校：试验小学", "2020年秋季学期您的孩子应享受资助合计 500.00 元：",
                 "· 义务教育家庭经济困难寄宿生生活补助：每学期 500.00 元，发给监护人", "如有疑问，请向学校询问。"]}
                """;
    }

    /** The boarder, answered in English. */
    static String boarderInEnglish() {
        return """
                {"student": {"key": "S1"},
                 "term": {"value": "2020-AUTUMN", "label": "Autumn 2020"}, "assessedOn": "2020-11-30",
                 "due": {"yuan": "500.00"}, "tier": {"label": "special hardship", "byRight": true},
                 "open": [{"benefit": "compulsory-uniform", "label": "Free school uniform for the registered poor",
                   "reason": "Eligible; the amount waits for what the school charges for uniform", "citations": []}],
                 "history": [{"label": "Autumn 2020", "decisions": [
                   {"at": "2020-11-30 09:12", "assessedOn": "2020-11-30", "yuan": "500.00",
                    "facts": ["Hardship category — → registered poor"],
                    "changes": ["Living allowance for boarders: not due → 500.00 yuan"], "hash": "9f2c41d87be05a66"}]}],
                 "eFile": {"state": "INCOMPLETE", "asked": 2, "there": 1, "documents": [
                   {"code": "PUPIL_ID", "label": "pupil's identity document", "categories": [], "cite": "C13",
                    "state": "MISSING", "sides": [{"label": "portrait side", "state": "PRESENT"},
                                                  {"label": "emblem side", "state": "MISSING"}]},
                   {"code": "POVERTY_HANDBOOK", "label": "card of the handbook of the registered poor",
                    "categories": ["registered poor"], "cite": "C14", "state": "PRESENT", "sides": []}], "citations": [], "findings": []},
                 "payments": [],
                 "inReview": [],
                 "categories": [{"code": "POVERTY", "label": "Registered poor", "links": [
                   {"department": "Poverty relief office", "registry": "poverty", "row": 7, "validFrom": "2020-01-01",
                    "validTo": null, "importedOn": "2020-02-03", "ageDays": 334,
                    "rule": "The ID number is valid and the same, and so is the name", "score": null,
                    "evidence": [{"text": "ID number: the same as in the list", "agreement": "EQUAL"}],
                    "decided": null, "warning": null}]}],
                 "awards": [{"benefit": "compulsory-boarder", "label": "Living allowance for boarders",
                   "kind": "GRANT", "kindLabel": "grant", "dueInTerm": true,
                   "yuan": "500.00", "unit": "per term", "payee": "guardian", "paid": null,
                   "steps": [{"text": "Primary boarder standard: 1000.00 yuan a year", "cite": "A02"},
                             {"text": "Half of it each term: 500.00 yuan", "cite": "A02"}],
                   "citations": [%s], "warnings": []}],
                 "notDue": [{"benefit": "compulsory-day", "label": "Living allowance for day pupils",
                   "otherStage": false, "reason": "The pupil boards and has the boarder standard", "needed": "day pupil", "had": "boarder",
                   "citations": [%s]}],
                 "findings": [{"code": "ID_MISSING", "severity": "MAJOR", "message": "The roll has no ID number.",
                   "advice": "Maybe enter it from the household register."}],
                 "decision": %s}
                """
                .formatted(BOARDER_RULE, DAY_PUPIL_RULE, DECISION);
    }
}
