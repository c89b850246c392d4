package cn.example.roll.database;

import cn.example.roll.account.PasswordHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** The demonstration accounts. Their passwords leave this class only as hashes. */
final class Users {
    private Users() {}

    static void store(Connection connection, Schools schools) throws SQLException {
        try (PreparedStatement user = connection.prepareStatement(
                        "insert into sys_user (username, password_hash, salt, real_name, school_id) values (?, ?, ?, ?, ?)");
                PreparedStatement role =
                        connection.prepareStatement("insert into sys_user_role (username, role) values (?, ?)")) {
            for (DemoAccount account : DemoAccount.all()) {
                PasswordHash password = PasswordHash.of(account.password());
                user.setString(1, account.username());
                user.setString(2, password.hash());
                user.setString(3, password.salt());
                user.setString(4, account.realName());
                if (account.school().isPresent()) {
                    user.setLong(5, schools.id(account.school().get()));
                } else {
                    user.setNull(5, Types.BIGINT);
                }
                user.executeUpdate();
                role.setString(1, account.username());
                role.setString(2, account.role());
                role.executeUpdate();
            }
        }
    }
}
