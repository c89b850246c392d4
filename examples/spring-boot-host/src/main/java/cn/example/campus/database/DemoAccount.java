package cn.example.campus.database;

import java.util.List;
import java.util.Optional;

/**
 * An account that exists at start, with the password a person types.
 *
 * @param orgCode the school's code; empty for the bureau
 * @param purpose what the account shows, for people
 */
public record DemoAccount(
        String loginName,
        String password,
        String nickName,
        Optional<String> orgCode,
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
                        row.text("authority"),
                        row.text("purpose")))
                .toList();
    }
}
