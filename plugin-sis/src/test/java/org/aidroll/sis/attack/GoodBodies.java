package org.aidroll.sis.attack;

import java.util.HexFormat;
import java.util.Map;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.web.ServedAddress;

/** What each address that changes something would take: so that what is refused is refused for the one thing changed. */
final class GoodBodies {
    static final String ASSERTION =
            """
            {"category": "DIBAO", "document": "DIBAO_CERTIFICATE", "number": "外低保字1号", "issuer": "邻县民政局",
             "issuedOn": "2020-03-17", "validFrom": "2020-03-17", "validTo": "2021-03-16", "reason": "已核对原件",
             "version": 0}
            """;
    /** The keys of the host under attack, so that the fingerprint of theirs is known. */
    static final Map<String, String> KEYS = Map.of("data", "5a".repeat(32), "index", "a5".repeat(32));

    private static final String FINGERPRINT = KeyRing.of(
                    (name, mayMake) -> HexFormat.of().parseHex(KEYS.get(name)), false)
            .fingerprint(1);
    private static final Map<String, String> BY_TEMPLATE = Map.of(
            "/api/key-backup", "{\"fingerprint\": \"" + FINGERPRINT + "\"}",
            "/api/efile/*/withdraw", "{\"slot\": \"PUPIL_ID.FRONT\"}",
            "/api/efile/*/typed", "{\"document\": \"PAYEE_CARD\", \"field\": \"NAME\", \"values\": [\"甲\"]}",
            "/api/efile/*/links", "{\"slots\": [\"PUPIL_ID.FRONT\"]}",
            "/api/efile/*/links/end", "{\"id\": \"none\"}",
            "/api/students/*/categories", ASSERTION,
            "/api/students/*/categories/*/withdrawal", "{\"reason\": \"证件已注销\", \"version\": 1}",
            "/api/students/*/erase", "{\"confirm\": \"erase 1001 0123456789ab\"}",
            "/api/review/*", "{\"verdict\": \"LINK\", \"reason\": \"曾用名\", \"version\": 0}",
            "/api/mounts/report",
                    "{\"slot\": \"student.page/v1\", \"page\": \"/students/{student}\", \"outcome\": \"MOUNTED\"}");

    private GoodBodies() {}

    /** The body; an empty object where none is known. */
    static String of(ServedAddress address) {
        return BY_TEMPLATE.getOrDefault(address.template(), "{}");
    }

    /** Whether it takes a form with files. */
    static boolean isForm(ServedAddress address) {
        return address.template().equals("/admin/registries");
    }

    /** The parts of a form with a list of these pupils, and with a row to correct. */
    static String[] list(String name, Student... students) {
        var csv = new StringBuilder("姓名,身份证号\n谁,12\n");
        for (Student student : students) {
            csv.append(student.name().written()).append(',');
            csv.append(student.id().map(WrittenId::raw).orElse("")).append('\n');
        }
        return new String[] {"list", name + ".csv", csv.toString(), "department", "", "民政局", "category", "", "DIBAO"};
    }
}
