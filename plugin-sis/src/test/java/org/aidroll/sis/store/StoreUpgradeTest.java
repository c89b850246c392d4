package org.aidroll.sis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier program kept is there after an upgrade. */
class StoreUpgradeTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");

    @TempDir
    Path home;

    /** A store as a program of that time left it. */
    private void earlier(List<String> migrations, String... data) throws SQLException, IOException {
        Files.createDirectories(home.resolve("store"));
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("store/aidroll") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "aidroll",
                        "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE aid_schema (version INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL,"
                            + " applied_at TIMESTAMP NOT NULL)");
            for (String name : migrations) {
                statement.execute(shipped(name));
                statement.execute("INSERT INTO aid_schema VALUES (" + name.charAt(1) + ", '" + name
                        + "', TIMESTAMP '2020-10-01 08:00:00')");
            }
            for (String insert : data) {
                statement.execute(insert);
            }
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = AidStore.class.getResourceAsStream("migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void links_of_a_store_of_version_2_are_there_without_a_score() throws Exception {
        earlier(
                List.of("V1__lists_links_decisions.sql", "V2__list_digest.sql"),
                "INSERT INTO aid_registry VALUES ('dibao', '民政局', DATE '2020-07-01', NULL, 3, TIMESTAMP '2020-10-01"
                        + " 08:00:00', 'ab')",
                "INSERT INTO aid_link VALUES ('dibao', 7, '1001', 'DIBAO', 'REVIEW', 'ID_ONLY', 'ID=EQUAL;NAME=DIFFERENT')");

        try (var store = AidStore.open(home, CLOCK)) {
            List<KeptLink> links = new LinkStore(store).ofStudent(StudentKey.of("1001"));

            assertThat(store.schemaVersion()).isGreaterThanOrEqualTo(3);
            assertThat(links).hasSize(1);
            assertThat(links.get(0).scored()).isFalse();
            assertThat(links.get(0).link().decision()).isEqualTo(LinkDecision.REVIEW);
            assertThat(links.get(0).link().evidence()).hasSize(2);
            assertThat(links.get(0).importedAt()).isEqualTo("2020-10-01T08:00:00Z");
        }
    }
}
