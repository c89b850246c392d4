package cn.example.roll.database;

import java.util.List;
import java.util.Optional;

/**
 * An account that exists at start, with the password a person types.
 *
 * @param school the school's code; empty for the county
 * @param purpose what the account shows, for people
 */
public record DemoAccount(
        String username, String password, String realName, Optional<String> school, String role, String purpose) {

    /** All of them, in the order in which they are worth trying. */
    public static List<DemoAccount> all() {
        return CsvTable.read("accounts.csv").stream()
                .map(row -> new DemoAccount(
                        row.text("username"),
                        row.text("password"),
                        row.text("real_name"),
                        row.find("school_code"),
                        row.text("role"),
                        row.text("purpose")))
                .toList();
    }
}
