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
                 "megabytes": 32}
                """;
    }

    /** What a dry run says of a list. */
    static String look() {
        return """
                {"name": "dibao", "rows": 409, "columns": {"name": "保障对象姓名", "id": "身份证号码"}, "linked": 121,
                 "inReview": 2, "notOnRoll": 286, "usable": true, "stored": false, "imported": false, "findings": [
                   {"code": "ID_MALFORMED", "severity": "MAJOR", "message": "身份证件号不是 18 位居民身份证号：4304**********12",
                    "advice": "请对照证件", "count": 7, "rows": [12, 40, 77, 81, 92]}]}
                """;
    }
}
