package cn.example.pages;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The host's tables: two pupils of two schools, who do not exist, and two logins. */
public final class Roll {
    private static final List<String> SQL = List.of(
            "CREATE TABLE IF NOT EXISTS t_student (id VARCHAR(20) PRIMARY KEY, name VARCHAR(50), sex VARCHAR(2),"
                    + " birthday VARCHAR(20), id_no VARCHAR(30), school VARCHAR(20), stage VARCHAR(2),"
                    + " grade VARCHAR(2), class_name VARCHAR(20), board VARCHAR(2), status VARCHAR(2))",
            "CREATE TABLE IF NOT EXISTS sys_user (username VARCHAR(50) PRIMARY KEY, real_name VARCHAR(50),"
                    + " role VARCHAR(50), school VARCHAR(20))",
            "MERGE INTO t_student VALUES ('1001', '郑试一', '1', '2009-03-05', '439999200903050013', '2143000001',"
                    + " '2', '5', '1班', '2', '01')",
            "MERGE INTO t_student VALUES ('1002', '覃例二', '2', '2009-04-06', '439999200904060029', '2143000002',"
                    + " '2', '5', '1班', '1', '01')",
            "MERGE INTO sys_user VALUES ('clerk', '田测七', 'CLERK', '2143000001')",
            "MERGE INTO sys_user VALUES ('county', '向构五', 'COUNTY', NULL)");

    private Roll() {}

    /** Makes what is not there yet. */
    public static void fill(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : SQL) {
                statement.execute(sql);
            }
        }
    }
}
