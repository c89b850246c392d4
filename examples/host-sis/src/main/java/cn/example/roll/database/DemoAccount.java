package cn.example.roll.database;

import java.util.List;
import java.util.Optional;

/**
 * An account that exists at start, with the password a person types.
 *
 * @param school the school's code; empty for who works for none
 * @param grade of the class whose teacher it is, such as 1; empty for others
 * @param className of that class
 * @param division nine digits of the township whose schools are seen; empty for others
 * @param office where who is at no school works
 * @param purpose what the account shows, for people
 */
public record DemoAccount(
        String username,
        String password,
        String realName,
        Optional<String> school,
        Optional<String> grade,
        Optional<String> className,
        Optional<String> division,
        Optional<String> office,
        String role,
        String purpose) {

    /** All of them, in the order in which they are worth trying. */
    public static List<DemoAccount> all() {
        return CsvTable.read("accounts.csv").stream()
                .map(row -> new DemoAccount(
                        row.text("username"),
                        row.text("password"),
                        row.text("real_name"),
                        row.find("school_code"),
                        row.find("grade"),
                        row.find("class"),
                        row.find("division"),
                        row.find("office"),
                        row.text("role"),
                        row.text("purpose")))
                .toList();
    }
}
