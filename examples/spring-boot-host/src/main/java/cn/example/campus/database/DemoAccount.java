package cn.example.campus.database;

import java.util.List;
import java.util.Optional;

/**
 * An account that exists at start, with the password a person types.
 *
 * @param orgCode the school's code; empty for who works for none
 * @param phase of the class whose teacher it is, as the roll has it; empty for others
 * @param gradeNo of that class
 * @param className of that class
 * @param areaCode nine digits of the township whose schools are seen; empty for others
 * @param office where who is at no school works
 * @param purpose what the account shows, for people
 */
public record DemoAccount(
        String loginName,
        String password,
        String nickName,
        Optional<String> orgCode,
        Optional<String> phase,
        Optional<String> gradeNo,
        Optional<String> className,
        Optional<String> areaCode,
        Optional<String> office,
        String authority,
        String purpose) {

    /** All of them, in the order in which they are worth trying. */
    public static List<DemoAccount> all() {
        return CsvTable.read("accounts.csv").stream()
                .map(row -> new DemoAccount(
                        row.text("login_name"),
                        row.text("password"),
                        row.text("nick_name"),
                        row.find("org_code"),
                        row.find("phase"),
                        row.find("grade_no"),
                        row.find("class_name"),
                        row.find("area_code"),
                        row.find("office"),
                        row.text("authority"),
                        row.text("purpose")))
                .toList();
    }
}
