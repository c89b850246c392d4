package org.aidroll.sis.ui;

/** The departments' lists as the server answers them. */
final class SampleLists {
    private SampleLists() {}

    /** One in order, one that is out of date with findings, one that cannot be read now. */
    static String three() {
        return """
                {"lists": [
                  {"name": "dibao", "department": "民政局", "rows": 409, "linked": 121, "inReview": 2,
                   "validFrom": "2020-07-01", "validTo": "2021-06-30", "inForce": true, "importedOn": "2020-11-30",
                   "ageDays": 0, "broken": false, "findings": [
                     {"code": "ID_MALFORMED", "severity": "MAJOR", "message": "身份证件号不是 18 位居民身份证号：4304**********12",
                      "advice": "请对照证件", "count": 7, "rows": [12, 40, 77, 81, 92]},
                     {"code": "NOT_A_STUDENT", "severity": "INFO", "message": "该行的人不在学籍中", "advice": null,
                      "count": 286, "rows": [2, 3, 4, 5, 6]}]},
                  {"name": "poverty", "department": "扶贫办", "rows": 282, "linked": 190, "inReview": 0,
                   "validFrom": "2019-01-01", "validTo": "2019-12-31", "inForce": false, "importedOn": "2020-10-01",
                   "ageDays": 60, "broken": false, "findings": []},
                  {"name": "disabled", "department": "残联", "rows": 26, "linked": 22, "inReview": 0, "validFrom": null,
                   "validTo": null, "inForce": true, "importedOn": "2020-11-29", "ageDays": 1, "broken": true,
                   "findings": []}],
                 "categories": [{"code": "POVERTY", "label": "建档立卡"}, {"code": "DIBAO", "label": "低保"}],
                 "megabytes": 32, "imports": []}
                """;
    }

    /** The same while somebody else's list is being imported. */
    static String withAnImport() {
        return three().replace("\"imports\": []", "\"imports\": [" + running("MATCHING", 34_000, 100_000, false) + "]");
    }

    /** An import on its way. */
    static String running(String phase, int rows, int total, boolean mine) {
        return """
                {"id": "aa01", "list": "dibao", "trial": true, "by": "王芳", "mine": %s, "phase": "%s", "rows": %d,
                 "total": %s, "percent": %s, "cancellable": %s, "problem": null, "result": null}
                """
                .formatted(
                        mine,
                        phase,
                        rows,
                        total == 0 ? "null" : total,
                        total == 0 ? "null" : rows * 100 / total,
                        !phase.equals("KEEPING"));
    }

    /** A trial that has come to its end. */
    static String tried() {
        return """
                {"id": "aa01", "list": "dibao", "trial": true, "by": "王芳", "mine": true, "phase": "DONE", "rows": 409,
                 "total": 409, "percent": 100, "cancellable": false, "problem": null, "result":
                {"ending": "TRIED", "rows": 409, "linked": 121, "inReview": 2, "unmatched": 284, "notTaken": 2,
                 "toCorrect": 7, "asLastTime": true, "mayExport": true,
                 "columns": [{"header": "序号", "field": ""}, {"header": "保障对象姓名", "field": "name"},
                             {"header": "身份证号码", "field": "id"}, {"header": "家长", "field": "guardian_name"},
                             {"header": "<img src=x onerror=alert(1)>", "field": ""}],
                 "fields": ["name", "id", "certificate", "roll_number", "sex", "guardian_name", "guardian_id", "village"],
                 "findings": [
                   {"code": "ID_MALFORMED", "severity": "MAJOR", "message": "身份证件号不是 18 位居民身份证号：4304**********12",
                    "advice": "请对照证件", "count": 7, "rows": [12, 40, 77, 81, 92]}],
                 "difference": {"first": false, "added": 3, "gone": 2, "changed": 1, "pupils": 3, "moreYuan": "1500.00",
                   "lessYuan": "500.00", "all": 7, "lines": [
                   {"kind": "NEW_IN_LIST", "row": 12, "name": "张**", "number": "430482********0480", "fields": "",
                    "key": "S1", "consequence": {"tierBefore": "", "tier": "一档", "dueBefore": "0.00", "due": "500.00",
                    "difference": "500.00"}},
                   {"kind": "NEW_IN_LIST", "row": 40, "name": "李*", "number": "430482********0961", "fields": "",
                    "key": "S2", "consequence": {"tierBefore": "", "tier": "二档", "dueBefore": "0.00", "due": "1000.00",
                    "difference": "1000.00"}},
                   {"kind": "LEFT_LIST", "row": 31, "name": "王*", "number": "430482********2216", "fields": "",
                    "key": "S3", "consequence": {"tierBefore": "二档", "tier": "", "dueBefore": "500.00", "due": "0.00",
                    "difference": "-500.00"}},
                   {"kind": "CHANGED", "row": 92, "name": "欧阳**", "number": "430482********3317",
                    "fields": "家庭、住址", "key": null, "consequence": null}]}}}
                """;
    }

    /** The same once it was put in. */
    static String putIn() {
        return tried().replace("\"ending\": \"TRIED\"", "\"ending\": \"PUT_IN\"")
                .replace("\"trial\": true", "\"trial\": false");
    }
}
