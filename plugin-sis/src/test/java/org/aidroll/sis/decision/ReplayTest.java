package org.aidroll.sis.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PackTexts;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was decided comes out the same from the store alone, when the county's files have long been changed. */
class ReplayTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final Student PUPIL = Pupils.boarder("1001").build();

    @TempDir
    Path home;

    /** The county's own layer over the shipped pack. */
    private Path pack() throws IOException {
        Path pack = home.resolve("packs/our-county");
        Files.createDirectories(pack);
        Files.writeString(
                pack.resolve("pack.yaml"),
                """
                id: our-county
                version: '2'
                label: {zh: 本县, en: Our county}
                from: 2020-01-01
                extends: county-plan-2020
                benefits: []
                """);
        Files.writeString(pack.resolve("sources.yaml"), "P: {document: 文件, article: 一, mark: INFERENCE}\n");
        Files.writeString(
                pack.resolve("categories.yaml"), "OUR_OWN: {zh: 本县特殊困难, en: our own, protected: true, cite: P}\n");
        return pack;
    }

    private static void decide(AidStore store, PackTexts texts) {
        PolicyPack pack = texts.pack();
        new PackStore(store).keep(pack.digest(), texts.files(), CLOCK.instant());
        new PackStore(store).keep(pack.digest(), texts.files(), CLOCK.instant());
        var identified = AidEngines.identifier().identify(Roll.of(PUPIL), List.of());
        var tiers = AidEngines.tierAssigner().assign(identified, pack, LocalDate.parse("2020-11-30"));
        var decision = AidEngines.subsidyCalculator()
                .calculate(tiers, pack, SchoolTerm.parse("2020-AUTUMN"))
                .decision(0);
        new DecisionStore(store).keep(decision, AidEngines.json(decision), CLOCK.instant());
    }

    private static void replays(AidStore store, int decisions) {
        var replay = new Replay(new PackStore(store));
        assertThat(new DecisionStore(store).bodiesOf(PUPIL.key()))
                .hasSize(decisions)
                .allMatch(replay::gives);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(files::add);
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            Files.delete(files.get(i));
        }
    }

    @Test
    void from_the_trial_store() throws Exception {
        try (var store = AidStore.open(home, CLOCK)) {
            decide(store, PolicyPacks.texts("county-plan-2020"));
            decide(store, PolicyPacks.texts(pack()));
            delete(home.resolve("packs"));

            replays(store, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_the_hosts_database(ServerDatabase database) throws Exception {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        try (var store = AidStore.inHost(host, home, SchemaMode.MIGRATE, CLOCK)) {
            decide(store, PolicyPacks.texts(pack()));
            delete(home.resolve("packs"));

            replays(store, 1);
        }
    }

    @Test
    void a_decision_that_was_changed_does_not_come_out_the_same() {
        try (var store = AidStore.open(home, CLOCK)) {
            decide(store, PolicyPacks.texts("county-plan-2020"));
            String body = new DecisionStore(store).bodiesOf(PUPIL.key()).get(0);
            String changed = body.replaceFirst("\"hash\":\"[0-9a-f]{8}", "\"hash\":\"00000000");

            assertThat(new Replay(new PackStore(store)).gives(changed)).isFalse();
        }
    }

    @Test
    void a_decision_whose_pack_is_not_kept_is_said_to_lack_it() {
        try (var store = AidStore.open(home, CLOCK);
                var other = AidStore.open(home.resolve("other"), CLOCK)) {
            decide(store, PolicyPacks.texts("county-plan-2020"));
            String body = new DecisionStore(store).bodiesOf(PUPIL.key()).get(0);

            assertThatThrownBy(() -> new Replay(new PackStore(other)).gives(body))
                    .isInstanceOf(AidException.class)
                    .hasMessageStartingWith("the policy pack county-plan-2020 of digest ");
        }
    }
}
