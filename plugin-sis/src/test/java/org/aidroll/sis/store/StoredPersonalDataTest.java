package org.aidroll.sis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPersonalDataTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final StudentKey PUPIL = StudentKey.of("1001");

    @TempDir
    Path home;

    private AidStore store;

    @BeforeEach
    void open() {
        store = AidStore.open(home, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private StoredPersonalData data() {
        return new StoredPersonalData(store, TestKeys.ring(), StoredPersonalData.USUAL_MONEY_YEARS, CLOCK);
    }

    private List<String> tablesWith(String column) {
        return store.transact(handle -> handle.createQuery(
                        "SELECT LOWER(table_name) FROM information_schema.columns WHERE LOWER(column_name) = :column"
                                + " AND LOWER(table_name) LIKE 'aid!_%' ESCAPE '!' ORDER BY 1")
                .bind("column", column)
                .mapTo(String.class)
                .list());
    }

    @Test
    void every_table_with_rows_of_pupils_is_described_given_out_and_erased() {
        Set<String> covered =
                Arrays.stream(PersonalTable.values()).map(PersonalTable::table).collect(Collectors.toSet());

        assertThat(tablesWith("student_key"))
                .as(
                        "a table with a student_key that PersonalTable does not have: add it there, with what is left of it")
                .containsExactlyInAnyOrderElementsOf(covered);
        assertThat(data().describe()).extracting(kept -> kept.place()).containsAll(covered);
    }

    /** The same person under another name of the column would be missed by the test above. */
    @Test
    void no_table_calls_a_pupil_otherwise() {
        assertThat(List.of("student", "pupil", "pupil_key", "student_id", "person_key"))
                .allSatisfy(column -> assertThat(tablesWith(column)).isEmpty());
    }

    @Test
    void what_is_emptied_are_columns_of_the_table() {
        for (PersonalTable table : PersonalTable.values()) {
            assertThat(table.emptied().isEmpty()).isEqualTo(table.erasing() != PersonalTable.Erasing.EMPTIED);
            for (String column : table.emptied()) {
                assertThat(tablesWith(column)).contains(table.table());
            }
            table.sealed().keySet().forEach(column -> assertThat(tablesWith(column))
                    .contains(table.table()));
        }
    }

    private void decision(String hash, String at) {
        store.transact(handle -> handle.execute(
                "INSERT INTO aid_decision VALUES (?, '1001', '2020-AUTUMN', 'p', 'd', 50000, '{}', ?)",
                hash,
                java.time.LocalDateTime.parse(at)));
    }

    @Test
    void the_ground_of_a_payment_stays_for_its_term_and_not_longer() {
        decision("a".repeat(64), "1990-11-29T23:59:59");
        decision("b".repeat(64), "1990-11-30T00:00:01");

        assertThat(data().expire()).isOne();

        assertThat(data().export(PUPIL).get("aid_decision"))
                .extracting(row -> row.get("hash"))
                .containsExactly("b".repeat(64));
        assertThat(data().expire()).isZero();
    }

    @Test
    void to_erase_again_changes_nothing() {
        decision("a".repeat(64), "2020-11-29T23:59:59");

        assertThat(data().erase(PUPIL)).isEqualTo(Map.of("aid_decision", 1));
        assertThat(data().erase(PUPIL)).isEmpty();
        assertThat(new LinkStore(store).erased()).containsExactly(PUPIL);
    }

    @Test
    void nothing_is_kept_of_a_pupil_whom_nothing_names() {
        decision("a".repeat(64), "2020-11-29T23:59:59");

        assertThat(data().export(StudentKey.of("100"))).isEmpty();
        assertThat(data().export(StudentKey.of("%"))).isEmpty();
        assertThat(CLOCK.instant()).isEqualTo(Instant.parse("2020-11-30T00:00:00Z"));
    }
}
