package cn.example.roll.server;

import cn.example.roll.database.DemoAccount;
import java.util.List;

/** The accounts as a table for a console, where a Chinese character is two columns wide. */
final class AccountTable {
    private AccountTable() {}

    static String of(List<DemoAccount> accounts) {
        StringBuilder table = new StringBuilder();
        append(table, "账号", "密码", "姓名", "用途");
        for (DemoAccount account : accounts) {
            append(table, account.username(), account.password(), account.realName(), account.purpose());
        }
        return table.toString();
    }

    private static void append(StringBuilder table, String username, String password, String name, String purpose) {
        table.append("  ")
                .append(padded(username, 14))
                .append(padded(password, 16))
                .append(padded(name, 10))
                .append(purpose)
                .append('\n');
    }

    private static String padded(String text, int columns) {
        int width = text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
