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
                        """
                        insert into sys_user
                            (username, password_hash, salt, real_name, school_id, division, office, class_id)
                        values (?, ?, ?, ?, ?, ?, ?,
                            (select id from t_class where school_id = ? and grade = ? and name = ?))""");
                PreparedStatement role =
                        connection.prepareStatement("insert into sys_user_role (username, role) values (?, ?)")) {
            for (DemoAccount account : DemoAccount.all()) {
                PasswordHash password = PasswordHash.of(account.password());
                user.setString(1, account.username());
                user.setString(2, password.hash());
                user.setString(3, password.salt());
                user.setString(4, account.realName());
                Long school = account.school().map(schools::id).orElse(null);
                user.setObject(5, school, Types.BIGINT);
                user.setString(6, account.division().orElse(null));
                user.setString(7, account.office().orElse(null));
                user.setObject(8, school, Types.BIGINT);
                user.setObject(9, account.grade().map(Integer::valueOf).orElse(null), Types.INTEGER);
                user.setString(10, account.className().orElse(null));
                user.executeUpdate();
                role.setString(1, account.username());
                role.setString(2, account.role());
                role.executeUpdate();
            }
        }
    }
}
