package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.document.UploadLinks;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is sealed or found by an index, in whatever table, is brought along by a change of keys. */
class SealedTablesTest {
    /** What nobody has to hide: keys of the host, codes, moments, names and logins of staff, digests that need no key. */
    private static final Map<String, Set<String>> PLAIN = Map.ofEntries(
            Map.entry(
                    "aid_asserted_category", Set.of("category", "document", "login", "person", "state", "student_key")),
            Map.entry("aid_audit", Set.of("action", "at", "digest", "login", "object", "person", "previous", "roles")),
            Map.entry("aid_audit_key", Set.of("name", "public_key")),
            Map.entry("aid_audit_root", Set.of("head", "key_name", "of_day", "signature", "signed_at")),
            Map.entry("aid_decision", Set.of("body", "hash", "pack", "pack_digest", "student_key", "term")),
            // What was seen in a file is sealed with its pupil's key, and that with the ring's.
            Map.entry(
                    "aid_document",
                    Set.of("id", "key_name", "link_id", "login", "media_type", "seen", "slot", "state", "student_key")),
            Map.entry("aid_document_key", Set.of("student_key")),
            Map.entry("aid_document_value", Set.of("document", "field", "login", "student_key")),
            Map.entry("aid_erasure", Set.of("student_key")),
            Map.entry("aid_key", Set.of("check_text", "name", "suite")),
            Map.entry("aid_key_backup", Set.of("fingerprint", "key_name", "login", "person")),
            Map.entry("aid_leader", Set.of("holder", "mark", "name")),
            // A row's digest goes to the newest keys at once, with the key's own row.
            Map.entry(
                    "aid_link",
                    Set.of("category", "decision", "evidence", "registry", "row_digest", "rule", "student_key")),
            Map.entry("aid_list_columns", Set.of("department", "field", "header", "header_digest", "login")),
            Map.entry("aid_lock", Set.of("name")),
            Map.entry("aid_pack", Set.of("body", "digest", "file_name")),
            Map.entry("aid_registry", Set.of("department", "digest", "name")),
            Map.entry(
                    "aid_ruling",
                    Set.of("category", "key_name", "login", "person", "registry", "student_key", "verdict")),
            Map.entry("aid_roster", Set.of("digest", "pack", "pack_digest", "term")),
            Map.entry("aid_roster_line", Set.of("decision_hash", "student_key")),
            Map.entry("aid_schema", Set.of("name")),
            Map.entry("aid_upload_link", Set.of("expires_at", "id", "login", "slots", "student_key")),
            Map.entry("aid_upload_link_end", Set.of("id", "login")));

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

    private KeyRing keys(int generation) {
        return new KeyStore(store).open(new KeyFiles(home.resolve("keys")), OptionalInt.of(generation), NOW);
    }

    private FilledStore filled(KeyRing keys) {
        return new FilledStore(store, home, keys);
    }

    /** The columns of text, by table. */
    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> all = new TreeMap<>();
        store.transact(handle -> handle.createQuery(
                                "SELECT LOWER(table_name) AS t, LOWER(column_name) AS c FROM information_schema.columns"
                                        + " WHERE LOWER(table_name) LIKE 'aid!_%' ESCAPE '!' AND LOWER(data_type) LIKE '%char%'"
                                        + " OR LOWER(table_name) LIKE 'aid!_%' ESCAPE '!' AND LOWER(data_type) LIKE '%text%'"
                                        + " OR LOWER(table_name) LIKE 'aid!_%' ESCAPE '!' AND LOWER(data_type) LIKE '%large%'")
                        .map((row, context) -> Map.entry(row.getString("t"), row.getString("c")))
                        .list())
                .forEach(column -> all.computeIfAbsent(column.getKey(), table -> new TreeSet<>())
                        .add(column.getValue()));
        return all;
    }

    @Test
    void every_column_of_text_is_brought_along_or_known_to_need_no_key() {
        Map<String, Set<String>> known = new TreeMap<>();
        PLAIN.forEach((table, columns) -> known.put(table, new TreeSet<>(columns)));
        KeyStore.SEALED.forEach(table ->
                known.computeIfAbsent(table.table(), name -> new TreeSet<>()).addAll(table.columns()));

        assertThat(columns())
                .as("a new column of text: sealed or an index, it belongs to KeyStore.SEALED; else to the list here")
                .isEqualTo(known);
    }

    /** The columns in which a text is that keys of that name sealed. */
    private Set<String> sealedBy(String name) {
        Set<String> found = new TreeSet<>();
        columns()
                .forEach((table, columns) -> columns.forEach(column -> {
                    long rows = store.transact(handle -> handle.createQuery(
                                    "SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE :prefix")
                            .bind("prefix", name + ".%")
                            .mapTo(Long.class)
                            .one());
                    if (rows > 0) {
                        found.add(table + "." + column);
                    }
                }));
        return found;
    }

    @Test
    void nothing_stays_sealed_by_keys_of_before() {
        filled(keys(1)).fill();
        Set<String> before = sealedBy("k1");
        assertThat(before)
                .contains("aid_ruling.reason", "aid_asserted_category.issuer", "aid_document_key.sealed_key")
                .contains("aid_document_value.value_text", "aid_roster_line.line_text");

        keys(2);

        assertThat(sealedBy("k1")).isEmpty();
        assertThat(sealedBy("k2")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void all_is_read_and_found_after_two_changes_of_keys(ServerDatabase database) {
        store.close();
        store = AidStore.inHost(ServerDatabase.dataSource(database.fresh()), home, SchemaMode.MIGRATE, CLOCK);
        var first = filled(keys(1));
        first.fill();
        first.isWhole();

        filled(keys(2)).isWhole();
        filled(keys(3)).isWhole();
    }

    /** As a server that is killed there: what a batch has not committed is undone. */
    @Test
    void a_change_that_is_broken_off_in_or_after_any_batch_goes_on_at_the_next_start() {
        filled(keys(1)).fill();
        for (int generation = 2; generation < 2 + KeyStore.SEALED.size(); generation++) {
            KeyRing next = KeyRing.of(new KeyFiles(home.resolve("keys")), generation, true);
            var reached = KeyStore.SEALED.get(generation - 2);
            int begun = generation;
            store.transact(handle -> KeyStore.keep(handle, next, begun, NOW));
            KeyStore.SEALED
                    .subList(0, generation - 2)
                    .forEach(table -> store.transact(handle -> table.rows().next(handle, next, 100)));
            int done = store.transact(handle -> reached.rows().next(handle, next, 1));
            assertThat(done).isOne();
            assertThatThrownBy(() -> store.transact(handle -> {
                        reached.rows().next(handle, next, 1);
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessageContaining("failed");

            filled(keys(generation)).isWhole();
        }
    }

    @Test
    void an_address_that_was_given_out_ends_with_its_keys_and_the_link_has_a_new_one() {
        KeyRing first = keys(1);
        var link = links(first).make(StudentKey.of("1001"), List.of("PUPIL_ID.FRONT"), "clerk");
        String before = links(first).token(link);
        assertThat(links(first).find(before)).contains(link);

        KeyRing second = keys(2);

        assertThat(links(second).find(before)).isEmpty();
        assertThat(links(second).open(StudentKey.of("1001"))).containsExactly(link);
        assertThat(links(second).find(links(second).token(link))).contains(link);
    }

    private UploadLinks links(KeyRing keys) {
        return new UploadLinks(new UploadLinkRows(store), new DocumentRows(store), keys, Duration.ofHours(72), CLOCK);
    }
}
