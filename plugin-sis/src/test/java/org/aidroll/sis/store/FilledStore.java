package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.POVERTY;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.aidroll.sis.store.StoreFixture.link;
import static org.aidroll.sis.store.StoreFixture.registry;
import static org.aidroll.sis.store.StoreFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.document.DocumentFiles;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.document.Intake;
import org.aidroll.sis.document.IntakeSettings;
import org.aidroll.sis.document.Taken;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.testhost.Photographs;

/** A store with rows in every table that has something sealed, or found by an index; and whether all of it can be read. */
record FilledStore(AidStore store, Path home, KeyRing keys) {
    /** Of each kind of row. */
    static final int ROWS = 3;

    private static final String FRONT = "PUPIL_ID.FRONT";
    private static final String BACK = "PUPIL_ID.BACK";
    private static final String NUMBER = "62242720120301000";
    private static final byte[] PHOTOGRAPH = Photographs.sharp(1);

    private DocumentVault vault() {
        return new DocumentVault(new DocumentRows(store), keys, new DocumentFiles(home.resolve("documents")), CLOCK);
    }

    private Taken.Result take(String slot) {
        return new Intake(vault(), IntakeSettings.defaults())
                .take(new Intake.Sent(PUPIL.key(), slot, PHOTOGRAPH, "image/jpeg", "clerk", null))
                .result();
    }

    private TypedValueRows values() {
        return new TypedValueRows(store, keys);
    }

    private String digest() {
        return keys.index("row 1");
    }

    private KeptRuling ruled(int version) {
        var ruling = ruling(version, "曾用名𠮷 " + version);
        return new KeptRuling(
                ruling.registry(),
                digest(),
                ruling.student(),
                version,
                ruling.row(),
                ruling.category(),
                ruling.verdict(),
                ruling.login(),
                ruling.person(),
                ruling.reason(),
                ruling.day(),
                ruling.at());
    }

    private static KeptAssertion said(int version) {
        var day = LocalDate.parse("2020-11-30");
        return new KeptAssertion(
                PUPIL.key(),
                HardshipCategory.of("DIBAO"),
                version,
                version == 2 ? KeptAssertion.State.WITHDRAWN : KeptAssertion.State.ASSERTED,
                new ProvingDocument("DIBAO_CERTIFICATE", "外低保字" + version + "号", "外县民政局", day, DateSpan.from(day)),
                "转学前已享受𠮷 " + version,
                "county",
                "张主任",
                day,
                NOW);
    }

    void fill() {
        new LinkStore(store)
                .replace(
                        List.of(registry(POVERTY)),
                        Map.of(),
                        Set.of(),
                        List.of(link(POVERTY, 7, "1001")),
                        link -> digest(),
                        NOW);
        for (int version = 1; version <= ROWS; version++) {
            assertThat(new RulingStore(store, keys).keep(ruled(version))).isTrue();
            assertThat(new AssertionStore(store, keys).keep(said(version))).isTrue();
        }
        assertThat(take(FRONT)).isEqualTo(Taken.Result.KEPT);
        assertThat(take(BACK)).isEqualTo(Taken.Result.KEPT);
        assertThat(vault().withdraw(PUPIL.key(), BACK, "clerk")).isTrue();
        assertThat(values().keep(
                                PUPIL.key(),
                                "PUPIL_ID",
                                DocumentField.MEMBER_ID,
                                IntStream.range(0, ROWS)
                                        .mapToObj(i -> NUMBER + i)
                                        .toList(),
                                "clerk",
                                NOW))
                .isTrue();
        for (int turn = 1; turn <= ROWS; turn++) {
            assertThat(rosters().keep(turn(turn), List.of(line(turn)))).isTrue();
        }
    }

    private RosterStore rosters() {
        return new RosterStore(store, keys);
    }

    private static RosterTurn turn(int number) {
        return new RosterTurn(
                number,
                NOW.plusSeconds(number),
                SchoolTerm.parse("2020-AUTUMN"),
                LocalDate.parse("2020-11-30"),
                "p",
                "d".repeat(64),
                1,
                "e".repeat(64));
    }

    private static KeptRosterLine line(int turn) {
        return new KeptRosterLine(PUPIL.key(), "f".repeat(64), "第" + turn + "次𠮷", null, "");
    }

    /** All is read, found, and known to be the same as before. */
    void isWhole() {
        assertThat(new LinkStore(store).ofStudent(PUPIL.key()).get(0).rowDigest())
                .isEqualTo(digest());
        assertThat(new RulingStore(store, keys).everOfStudent(PUPIL.key()))
                .containsExactlyInAnyOrder(ruled(1), ruled(2), ruled(3));
        assertThat(new AssertionStore(store, keys).ofStudent(PUPIL.key()))
                .containsExactlyInAnyOrder(said(1), said(2), said(3));
        documentsAreWhole();
        assertThat(rosters().lines(turn(2), true)).containsExactly(line(2));
        assertThat(rosters().latest()).contains(turn(ROWS));
        assertThat(values().ofStudent(PUPIL.key()))
                .extracting(TypedValue::value)
                .containsExactly(NUMBER + 0, NUMBER + 1, NUMBER + 2);
        assertThat(values().withNumbers(List.of(NUMBER + 1))).containsExactly(PUPIL.key());
        assertThat(new StoredPersonalData(store, keys, 30, CLOCK).export(PUPIL.key()))
                .containsKeys(
                        "aid_ruling", "aid_asserted_category", "aid_document", "aid_document_value", "aid_roster_line");
    }

    private void documentsAreWhole() {
        KeptDocument front = vault().newest(PUPIL.key(), FRONT).orElseThrow();
        var seen = vault().seen(front).orElseThrow().value().orElseThrow();
        assertThat(vault().picture(front)).isPresent();
        assertThat(vault().newest(PUPIL.key(), BACK)).isEmpty();
        assertThat(front.digest()).isEqualTo(vault().digest(seen.sha256()));
        assertThat(new DocumentRows(store).withDigests(List.of(vault().digest(seen.sha256()))))
                .containsExactly(PUPIL.key());
        assertThat(take(FRONT)).as("the file that is there already").isEqualTo(Taken.Result.SAME);
    }
}
