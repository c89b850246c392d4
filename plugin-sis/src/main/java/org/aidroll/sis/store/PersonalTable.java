package org.aidroll.sis.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.aidroll.api.policy.Label;

/**
 * The tables that have rows of pupils, each with a column {@code student_key}: what for, and what is left of a row when
 * the pupil is erased. A table that is not here would be forgotten by everybody who asks; a test finds it.
 */
enum PersonalTable {
    AID_LINK(
            new Label(
                    "部门名册的哪一行认定为该生、依据什么：用于确定困难类型",
                    "which row of a department's list names the pupil, and why: gives the category"),
            Erasing.ROW,
            List.of(),
            Map.of()),
    AID_RULING(
            new Label(
                    "人工核对的决定、经办人及理由（加密）：用于说明由谁认定",
                    "what a person decided about a row, who and why (sealed): says who answers for it"),
            Erasing.ROW,
            List.of(),
            Map.of("reason", row -> RulingStore.place(text(row, "row_digest"), number(row, "version")))),
    AID_ASSERTED_CATEGORY(
            new Label(
                    "经办人凭证明材料认定的困难类型，证件号、发证单位和理由（加密）：用于说明由谁认定",
                    "a category that a person added on a document; its number, issuer and the reason are sealed: says who"
                            + " answers for it"),
            Erasing.ROW,
            List.of(),
            Map.of(
                    "document_number", row -> AssertionStore.place(row, "number"),
                    "issuer", row -> AssertionStore.place(row, "issuer"),
                    "reason", row -> AssertionStore.place(row, "reason"))),
    AID_DECISION(
            new Label(
                    "每次认定及所用事实；金额、学期和摘要是发放资金的依据",
                    "each decision with its facts; amount, term and digest are the ground of a payment"),
            Erasing.EMPTIED,
            List.of("body"),
            Map.of()),
    AID_DOCUMENT_KEY(
            new Label(
                    "该生证件照片的密钥（加密）：抹去后，照片文件的任何副本都无法再打开，除非还有此前的数据库备份",
                    "the key of the pupil's documents (sealed): once it is gone, no copy of a file opens,"
                            + " unless there is a backup of the database from before"),
            Erasing.ROW,
            List.of(),
            Map.of()),
    AID_DOCUMENT(
            new Label(
                    "交来的证件照片，何时、经谁或哪个链接交来：用于核对资助资格",
                    "which documents were handed in, when, by whom or by which link: evidence of the categories"),
            Erasing.ROW,
            List.of(),
            Map.of()),
    AID_DOCUMENT_VALUE(
            new Label(
                    "照着证件录入的内容（加密）及录入人：用于互相核对",
                    "what was typed off documents (sealed), and by whom: held against roll and lists"),
            Erasing.ROW,
            List.of(),
            Map.of("value_text", TypedValueRows::place)),
    AID_UPLOAD_LINK(
            new Label("发给家长的上传链接", "links by which the family hands in documents"), Erasing.ROW, List.of(), Map.of()),
    AID_ROSTER_LINE(
            new Label(
                    "资助名单上该生的一行（加密），每次有变化时保存：用于重现任何一天的名单",
                    "the pupil's line of the aid roster (sealed), kept each time that it became another: shows the roster of"
                            + " any day again"),
            Erasing.EMPTIED,
            List.of("line_text"),
            Map.of("line_text", RosterStore::place)),
    AID_ERASURE(
            new Label("该生的资料已抹去：防止名册再次带入", "that the pupil was erased: keeps lists from bringing the data back"),
            Erasing.NONE,
            List.of(),
            Map.of());

    /** What is left of a row. */
    enum Erasing {
        /** Nothing. */
        ROW,
        /** The row, without what its columns said of the person. */
        EMPTIED,
        /** All of it. */
        NONE
    }

    private final Label content;
    private final Erasing erasing;
    private final List<String> emptied;
    private final Map<String, Function<Map<String, Object>, String>> sealed;

    /**
     * @param emptied the columns of which nothing is left where the row stays
     * @param sealed the columns whose text is sealed, and for which place, by the row
     */
    PersonalTable(
            Label content,
            Erasing erasing,
            List<String> emptied,
            Map<String, Function<Map<String, Object>, String>> sealed) {
        this.content = content;
        this.erasing = erasing;
        this.emptied = emptied;
        this.sealed = sealed;
    }

    /** Its name in the store. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    Label content() {
        return content;
    }

    Erasing erasing() {
        return erasing;
    }

    List<String> emptied() {
        return emptied;
    }

    Map<String, Function<Map<String, Object>, String>> sealed() {
        return sealed;
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column)).trim();
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number value ? value.intValue() : 0;
    }
}
