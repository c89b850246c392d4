package org.aidroll.sis.ui;

/** Review queues as the server answers them. */
final class SampleReviews {
    private SampleReviews() {}

    /** Two that wait, one that was decided. */
    static String two() {
        return "{\"waiting\": 2, \"open\": [" + misspelt() + ", " + otherNumber() + "], \"decided\": [" + decided()
                + "]}";
    }

    static String none() {
        return "{\"waiting\": 0, \"open\": [], \"decided\": []}";
    }

    private static String misspelt() {
        return """
                {"id": "aa01", "version": 0, "student": "S1", "name": "张小明", "school": "试验第1小学 3班",
                 "category": "低保", "registry": "dibao", "row": 41, "verdict": null, "decided": null,
                 "link": {"department": "民政局", "registry": "dibao", "row": 41, "validFrom": "2020-07-01",
                   "validTo": null, "importedOn": "2020-11-20", "ageDays": 152, "rule": "身份证件号一致，姓名完全不同",
                   "score": null, "evidence": [], "decided": null, "warning": null},
                 "lines": [
                  {"field": "name", "roll": [{"text": "张", "differs": false}, {"text": "小明", "differs": true}],
                   "list": [{"text": "张", "differs": false}, {"text": "晓敏", "differs": true}], "agreement": "DIFFERENT"},
                  {"field": "id", "roll": [{"text": "430***********0014", "differs": false}],
                   "list": [{"text": "430***********0014", "differs": false}], "agreement": "EQUAL"},
                  {"field": "sex", "roll": [{"text": "MALE", "differs": false}], "list": [], "agreement": "MISSING"},
                  {"field": "head_name", "roll": [{"text": "张建国", "differs": false}],
                   "list": [{"text": "张建国", "differs": false}], "agreement": "EQUAL"},
                  {"field": "village", "roll": [], "list": [{"text": "石泉村", "differs": false}], "agreement": "MISSING"}]}
                """;
    }

    private static String otherNumber() {
        return """
                {"id": "bb02", "version": 0, "student": "S2", "name": "欧阳样三", "school": "试验第8初级中学 1班",
                 "category": "建档立卡", "registry": "poverty", "row": 7, "verdict": null, "decided": null,
                 "link": {"department": "扶贫办", "registry": "poverty", "row": 7, "validFrom": null, "validTo": null,
                   "importedOn": "2020-11-20", "ageDays": null, "rule": "各项证据加权比较，最可能是该生", "score": "87.31",
                   "evidence": [], "decided": null, "warning": null},
                 "lines": [
                  {"field": "name", "roll": [{"text": "欧阳样三", "differs": false}],
                   "list": [{"text": "欧阳样三", "differs": false}], "agreement": "EQUAL"},
                  {"field": "id",
                   "roll": [{"text": "430*******", "differs": false}, {"text": "1", "differs": true}, {"text": "***0031", "differs": false}],
                   "list": [{"text": "430*******", "differs": false}, {"text": "7", "differs": true}, {"text": "***0031", "differs": false}],
                   "agreement": "SIMILAR"}]}
                """;
    }

    private static String decided() {
        return misspelt()
                .replace("aa01", "cc03")
                .replace("张小明", "覃例二")
                .replace("\"version\": 0", "\"version\": 1")
                .replace(
                        "\"verdict\": null, \"decided\": null,",
                        "\"verdict\": \"NO_LINK\", \"decided\":"
                                + " {\"person\": \"王主任\", \"on\": \"2020-11-28\", \"reason\": \"同名不同人\"},");
    }
}
