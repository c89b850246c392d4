package cn.example.roll.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralServersIT {
    @Test
    void each_has_its_own_data_and_outlives_the_others() throws SQLException {
        RollServer first = RollServer.start(0, List.of());
        try (RollServer second = RollServer.start(0, List.of())) {
            try (Connection database = DriverManager.getConnection(first.jdbcUrl(), "sa", "")) {
                database.createStatement().execute("update t_student set name = '甲' where id = 'S0010699'");
            }
            assertThat(page(first)).contains("甲").doesNotContain("王心梦");
            assertThat(page(second)).contains("王心梦");

            first.close();

            assertThat(page(second)).contains("王心梦");
        }
    }

    @Test
    void a_taken_port_is_named_and_the_first_server_stays_well() {
        try (RollServer first = RollServer.start(0, List.of())) {
            int taken = first.port();

            assertThatThrownBy(() -> RollServer.start(taken, List.of()))
                    .hasMessage("The school-roll system did not start on port " + taken + ".")
                    .hasRootCauseMessage("Port " + taken + " cannot be opened. Maybe another program uses it.");
            assertThat(page(first)).contains("王心梦");
        }
    }

    private static String page(RollServer server) {
        return Visitor.signedIn(server, "zhoulf", "Xueji@2020")
                .get("students/S0010699")
                .body();
    }
}
