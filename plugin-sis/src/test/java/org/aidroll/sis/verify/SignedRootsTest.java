package org.aidroll.sis.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.RootSigner;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.store.AuditRootStore;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each day that has ended is signed; who makes the log anew is found by the day, with the key that an auditor keeps. */
class SignedRootsTest {
    private static final Actor CLERK = AidTestKit.actor("clerk", "CLERK");

    @TempDir
    Path home;

    private String address;
    private AidStore store;

    @BeforeEach
    void open() {
        address = ServerDatabase.POSTGRESQL.fresh();
        openIn(address);
    }

    private void openIn(String database) {
        store = AidStore.inHost(
                ServerDatabase.dataSource(database), home, SchemaMode.MIGRATE, at("2020-11-28T08:00:00Z"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private KeyFiles keys() {
        return new KeyFiles(home.resolve("keys"));
    }

    private AuditRootStore roots(String moment) {
        return AuditRootStore.open(store, keys(), 1, at(moment));
    }

    private void entry(AuditRootStore roots, String moment, String object) {
        new AuditLog(store, at(moment), roots).add(CLERK, "CARD_SEEN", object);
    }

    /** Two days that have ended, and a third. */
    private AuditRootStore threeDays() {
        AuditRootStore roots = roots("2020-11-28T08:00:00Z");
        entry(roots, "2020-11-28T08:00:00Z", "1001");
        entry(roots, "2020-11-28T09:00:00Z", "1002");
        entry(roots, "2020-11-29T08:00:00Z", "1003");
        entry(roots, "2020-11-30T08:00:00Z", "1004");
        return roots;
    }

    private Path keptElsewhere(AuditRootStore roots) throws IOException {
        return Files.writeString(home.resolve("auditors.pem"), roots.publicKey().pem());
    }

    private String verify(int code, String... arguments) {
        var text = new ByteArrayOutputStream();
        assertThat(VerifyAudit.run(arguments, new PrintStream(text, true, StandardCharsets.UTF_8)))
                .as(text.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return text.toString(StandardCharsets.UTF_8).strip();
    }

    private void behindItsBack(String sql) {
        ServerDatabase.execute(ServerDatabase.dataSource(address), sql);
    }

    /** What who administers the database can do: another pupil in the second entry, and every digest as it must be. */
    private void makeTheWholeChainAnew() {
        String previous = AuditEntry.NOTHING;
        for (AuditEntry entry : new AuditLog(store, at("2020-11-30T08:00:00Z")).all()) {
            var anew = AuditEntry.of(
                    entry.entry(),
                    entry.at(),
                    entry.login(),
                    entry.person(),
                    entry.roles(),
                    entry.action(),
                    entry.entry() == 2 ? "9999" : entry.object(),
                    previous);
            behindItsBack("UPDATE aid_audit SET object = '" + anew.object() + "', previous = '" + anew.previous()
                    + "', digest = '" + anew.digest() + "' WHERE entry = " + anew.entry());
            previous = anew.digest();
        }
        assertThat(AuditChain.problem(new AuditLog(store, at("2020-11-30T08:00:00Z")).all()))
                .as("it is whole in itself")
                .isEmpty();
    }

    @Test
    void a_day_is_signed_with_the_first_entry_of_a_later_one() throws Exception {
        AuditRootStore roots = threeDays();

        assertThat(roots.all())
                .extracting(AuditRoot::day, AuditRoot::lastEntry, AuditRoot::signedAt, AuditRoot::key)
                .containsExactly(
                        tuple("2020-11-28", 2L, "2020-11-29T08:00:00Z", "audit"),
                        tuple("2020-11-29", 3L, "2020-11-30T08:00:00Z", "audit"));
        assertThat(verify(0, address, "--key", keptElsewhere(roots).toString()))
                .startsWith("whole: 4 entries, head 4:")
                .endsWith("\nroots: 2 days, the last 2020-11-29, signed by the key given");
        assertThat(verify(0, address))
                .endsWith("signed by the key that the store itself names"
                        + "\nMaybe give the public key that is kept elsewhere: --key audit-public.pem");
    }

    @Test
    void who_makes_the_whole_chain_anew_is_found_and_the_day_is_named() throws Exception {
        AuditRootStore roots = threeDays();
        makeTheWholeChainAnew();

        String said = "BROKEN: the day 2020-11-28 is not what was signed: the entries up to 2 were made anew";
        assertThat(verify(1, address)).isEqualTo(said);
        assertThat(verify(1, address, "--key", keptElsewhere(roots).toString())).isEqualTo(said);
    }

    @Test
    void who_signs_it_anew_with_a_key_of_his_own_is_found_by_the_key_that_is_kept_elsewhere() throws Exception {
        AuditRootStore roots = threeDays();
        makeTheWholeChainAnew();
        behindItsBack("DELETE FROM aid_audit_root");
        behindItsBack("DELETE FROM aid_audit_key");
        AuditRootStore.open(store, TestKeys.of("another"), 1, at("2020-11-30T08:00:00Z"));

        assertThat(verify(0, address)).as("by the store alone nobody can tell").startsWith("whole: 4 entries");
        assertThat(verify(1, address, "--key", keptElsewhere(roots).toString()))
                .isEqualTo("BROKEN: the root of the day 2020-11-28 is not signed by the key");
    }

    @Test
    void a_root_that_was_taken_away_is_missed_and_not_made_anew() throws Exception {
        AuditRootStore roots = threeDays();
        behindItsBack("DELETE FROM aid_audit_root WHERE of_day = '2020-11-28'");
        roots("2020-11-30T09:00:00Z");

        assertThat(verify(1, address, "--key", keptElsewhere(roots).toString()))
                .isEqualTo("BROKEN: the day 2020-11-28 has no root: it was taken away");
    }

    @Test
    void who_has_the_program_sign_a_log_made_anew_is_given_away_by_the_moment() throws Exception {
        AuditRootStore roots = threeDays();
        makeTheWholeChainAnew();
        behindItsBack("DELETE FROM aid_audit_root");
        roots("2020-12-24T20:00:00Z");

        assertThat(verify(0, address, "--key", keptElsewhere(roots).toString()))
                .endsWith(
                        "\nlate: 2 of them, from 2020-11-28 to 2020-11-29, signed as late as 2020-12-24T20:00:00Z: what"
                                + " was done to these days before is not found\nMaybe the program was upgraded then; else ask why");
    }

    @Test
    void entries_of_a_day_that_were_taken_away_at_the_end_are_missed() {
        threeDays();
        behindItsBack("DELETE FROM aid_audit WHERE entry >= 2");

        assertThat(verify(1, address))
                .isEqualTo("BROKEN: the day 2020-11-28 is not what was signed: entry 2 is missing");
    }

    @Test
    void a_log_without_roots_holds_as_long_as_nobody_names_a_key() throws Exception {
        AuditRootStore roots = threeDays();
        behindItsBack("DROP TABLE aid_audit_root");
        behindItsBack("DROP TABLE aid_audit_key");

        assertThat(verify(0, address)).endsWith("\nroots: none, as no key of this store signs");
        assertThat(verify(1, address, "--key", keptElsewhere(roots).toString()))
                .isEqualTo("BROKEN: the day 2020-11-28 has no root: it was taken away");
    }

    /** Nobody but who knows how old the log is can tell: so it is said. */
    @Test
    void a_log_of_one_day_is_said_to_be_one() throws Exception {
        AuditRootStore roots = roots("2020-11-28T08:00:00Z");
        String key = keptElsewhere(roots).toString();
        assertThat(verify(0, address, "--key", key))
                .endsWith("\nroots: none, as no day has ended since the first entry");

        entry(roots, "2020-11-28T08:00:00Z", "1001");
        assertThat(verify(0, address, "--key", key))
                .endsWith("\nroots: none, as no day has ended since the first entry, 2020-11-28");
    }

    @Test
    void what_is_no_key_is_said_to_be_none() {
        assertThat(verify(2, address, "--key")).startsWith("no public key there");
        assertThat(verify(2, address, "--key", home.resolve("nothing.pem").toString()))
                .contains("Maybe name a file such as audit-public.pem after --key");
    }

    @Test
    void days_of_an_earlier_program_and_of_a_time_without_the_key_are_signed_later() {
        entry(null, "2020-11-27T08:00:00Z", "1001");
        entry(null, "2020-11-28T08:00:00Z", "1002");

        AuditRootStore first = roots("2020-11-28T08:30:00Z");
        assertThat(first.all()).extracting(AuditRoot::day).containsExactly("2020-11-27");
        entry(null, "2020-11-29T08:00:00Z", "1003");
        entry(null, "2020-11-30T08:00:00Z", "1004");
        assertThat(first.all()).hasSize(1);

        entry(first, "2020-12-02T08:00:00Z", "1005");
        assertThat(first.all())
                .extracting(AuditRoot::day, AuditRoot::lastEntry)
                .containsExactly(
                        tuple("2020-11-27", 1L),
                        tuple("2020-11-28", 2L),
                        tuple("2020-11-29", 3L),
                        tuple("2020-11-30", 4L));
        verify(0, address);
    }

    @Test
    void a_clock_that_is_set_back_ends_no_day_twice() {
        AuditRootStore roots = threeDays();
        entry(roots, "2020-11-29T23:59:59Z", "1005");
        entry(roots, "2020-11-30T00:00:01Z", "1006");
        entry(roots, "2020-12-01T08:00:00Z", "1007");

        assertThat(roots.all())
                .extracting(AuditRoot::day, AuditRoot::lastEntry)
                .containsExactly(tuple("2020-11-28", 2L), tuple("2020-11-29", 3L), tuple("2020-11-30", 6L));
        verify(0, address);
    }

    @Test
    void a_lost_key_is_not_made_anew_and_another_one_is_refused() throws Exception {
        threeDays();
        Path key = home.resolve("keys/audit.key");
        Files.writeString(key, "ab".repeat(32));
        assertThatThrownBy(() -> roots("2020-12-01T08:00:00Z"))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the key audit is not the one that signed the audit log before\nMaybe");
        Files.delete(key);
        assertThatThrownBy(() -> roots("2020-12-01T08:00:00Z"))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the key file audit.key is not in aidroll.home/keys");
        assertThat(key).doesNotExist();
    }

    @Test
    void a_next_generation_signs_with_a_key_of_its_own_and_both_are_verified() throws Exception {
        AuditRootStore first = threeDays();
        AuditRootStore second = AuditRootStore.open(store, keys(), 2, at("2020-11-30T09:00:00Z"));
        entry(second, "2020-12-01T08:00:00Z", "1005");

        assertThat(second.all()).extracting(AuditRoot::key).containsExactly("audit", "audit", "audit-2");
        Path one = keptElsewhere(first);
        Path other =
                Files.writeString(home.resolve("second.pem"), second.publicKey().pem());
        verify(0, address, "--key", one.toString(), "--key", other.toString());
        assertThat(verify(1, address, "--key", one.toString()))
                .isEqualTo("BROKEN: the root of the day 2020-11-30 is not signed by the key");
    }

    @ParameterizedTest
    @EnumSource
    void two_servers_sign_each_day_once(ServerDatabase database) throws Exception {
        store.close();
        address = database.fresh();
        openIn(address);
        AuditRootStore one = threeDays();
        try (var second = AidStore.inHost(
                ServerDatabase.dataSource(address), home, SchemaMode.MIGRATE, at("2020-11-30T08:00:00Z"))) {
            AuditRootStore other = AuditRootStore.open(second, keys(), 1, at("2020-11-30T09:00:00Z"));
            new AuditLog(second, at("2020-12-01T08:00:00Z"), other).add(CLERK, "CARD_SEEN", "1005");
            entry(one, "2020-12-01T08:00:00Z", "1006");
            entry(one, "2020-12-02T08:00:00Z", "1007");
            new AuditLog(second, at("2020-12-02T08:00:00Z"), other).add(CLERK, "CARD_SEEN", "1008");
        }

        assertThat(one.all())
                .extracting(AuditRoot::day, AuditRoot::lastEntry)
                .containsExactly(
                        tuple("2020-11-28", 2L),
                        tuple("2020-11-29", 3L),
                        tuple("2020-11-30", 4L),
                        tuple("2020-12-01", 6L));
        assertThat(verify(0, address, "--key", keptElsewhere(one).toString())).contains("roots: 4 days");
    }

    @Test
    void a_store_in_a_file_is_verified_by_its_home() throws Exception {
        store.close();
        store = AidStore.open(home, at("2020-11-28T08:00:00Z"));
        AuditRootStore roots = threeDays();
        store.close();

        assertThat(verify(0, home.toString(), "--key", keptElsewhere(roots).toString()))
                .contains("roots: 2 days, the last 2020-11-29, signed by the key given");
    }

    /** RFC 8032, 7.1, TEST 1. */
    @Test
    void the_public_key_is_that_of_the_private_one() {
        var secret = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        String key = RootSigner.of("audit", secret).publicKey().text();

        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(key)))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }
}
