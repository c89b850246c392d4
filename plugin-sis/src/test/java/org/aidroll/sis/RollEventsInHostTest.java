package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.testhost.PluginJars;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.testhost.VendorListener;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roll changes while the server runs, and nobody restarts it. */
class RollEventsInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student NEW = Pupils.boarder("1002").build();

    @TempDir
    Path home;

    @TempDir
    Path lib;

    @TempDir
    Path classes;

    private TestHost host;

    @BeforeEach
    void start() throws IOException {
        System.clearProperty(VendorListener.TOLD);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(AidListener.class.getName()),
                VendorListener.Broken.class.getName() + "\n" + VendorListener.class.getName());
        PluginJars.jar(classes, lib.resolve("vendor.jar"));
        host = new TestHost(home)
                .lib(lib)
                .set(
                        "aidroll.roll.changes-sql",
                        "SELECT student AS student_key, at AS changed_at FROM t_change WHERE at >= :since")
                .set("aidroll.roll.changes-seconds", "1")
                .pupil(PUPIL)
                .list("poverty", "POVERTY", PUPIL, NEW);
        host.school().execute("CREATE TABLE t_change (student VARCHAR(50), at TIMESTAMP)");
        host.start().ready();
        host.until(() -> host.get("county", "/aidroll/admin/diagnostics?lang=en")
                .body()
                .contains("of the roll are known until"));
    }

    @AfterEach
    void stop() {
        host.close();
        System.clearProperty(VendorListener.TOLD);
    }

    private void changed(String student) {
        host.school().execute("INSERT INTO t_change VALUES ('" + student + "', CURRENT_TIMESTAMP)");
    }

    private static String told() {
        return System.getProperty(VendorListener.TOLD, "");
    }

    @Test
    void a_new_pupil_is_matched_to_the_lists_and_the_host_is_told_though_another_listener_fails() {
        host.pupil(NEW);
        changed("1002");

        host.until(() -> told().contains("1002:500.00"));

        assertThat(host.get("clerk", "/aidroll/api/students/1002/panel?lang=zh").body())
                .contains("\"yuan\":\"500.00\"");
    }

    @Test
    void who_leaves_is_decided_anew() {
        assertThat(host.get("clerk", "/aidroll/api/students/1001/panel").statusCode())
                .isEqualTo(200);
        host.until(() -> told().contains("1001:500.00"));

        host.school().execute("UPDATE t_student SET status = '03' WHERE id = 1001");
        changed("1001");

        host.until(() -> told().contains("1001:0.00"));
    }

    @Test
    void who_moves_to_another_school_is_the_other_clerks_at_once() {
        host.school().execute("UPDATE t_student SET school = '" + SchoolDatabase.OTHER_SCHOOL + "' WHERE id = 1001");
        changed("1001");

        host.until(() -> told().contains("1001:"));

        assertThat(host.get("clerk", "/aidroll/api/students/1001/panel").statusCode())
                .isEqualTo(404);
        assertThat(host.get("other-clerk", "/aidroll/api/students/1001/panel").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_listener_that_fails_keeps_nobody_from_an_answer() {
        assertThat(host.get("clerk", "/aidroll/api/students/1001/panel").statusCode())
                .isEqualTo(200);
        assertThat(told()).contains("1001:500.00");
    }
}
