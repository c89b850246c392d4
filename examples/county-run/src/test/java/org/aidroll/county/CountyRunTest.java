package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidroll.county.judge.CountyJudge;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole counties, made with their truth: the run is judged by the source documents and the format. */
class CountyRunTest {
    @TempDir
    Path temp;

    static Stream<CountyPlan> plans() {
        return Stream.of(
                CountyPlan.small(1),
                CountyPlan.small(20),
                CountyPlan.dirty(2),
                CountyPlan.dirty(31),
                CountyPlan.dirty(72),
                CountyPlan.foul(3, 8_000, 6_500));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_made_county_comes_out_as_its_truth_says(CountyPlan plan) throws IOException {
        var county = MadeCounty.write(plan, temp.resolve("county"));
        Path out = temp.resolve("out");
        var run = new Call(county.in(), out);
        assertThat(run.status()).as(run.err()).isEqualTo(CountyRunMain.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(CountyJudge.of(county.folder()).shortfalls(out)).isEmpty();
    }

    @Test
    void every_decision_that_was_written_can_be_made_again() throws IOException {
        var county = MadeCounty.write(CountyPlan.dirty(6), temp.resolve("county"));
        new Call(county.in(), temp.resolve("out"));
        var pack = PolicyPacks.shipped("county-plan-2020");
        assertThat(Files.readAllLines(temp.resolve("out/decisions.jsonl")))
                .hasSizeGreaterThan(500)
                .allMatch(line -> AidEngines.replays(line, pack));
    }

    @Test
    void the_same_folder_gives_the_same_bytes() throws IOException {
        var county = MadeCounty.write(CountyPlan.dirty(5), temp.resolve("county"));
        new Call(county.in(), temp.resolve("once"));
        new Call(county.in(), temp.resolve("again"));
        Map<String, byte[]> once = files(temp.resolve("once"));
        Map<String, byte[]> again = files(temp.resolve("again"));
        assertThat(once.keySet()).isEqualTo(again.keySet()).contains("report.xlsx", "decisions.jsonl", "findings.csv");
        once.forEach((name, bytes) -> {
            if (!name.equals("summary.json")) {
                assertThat(again.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    /** Only the order of what is printed may follow the order of the files. */
    @Test
    void a_roll_in_another_order_gives_the_same_lines() throws IOException {
        var county = MadeCounty.write(CountyPlan.small(8), temp.resolve("county"));
        new Call(county.in(), temp.resolve("once"));
        Path roll = county.in().resolve("roll.csv");
        Charset charset = StandardCharsets.UTF_8;
        List<String> lines = Files.readString(roll, charset).lines().toList();
        Files.writeString(
                roll,
                lines.get(0) + "\n"
                        + String.join(
                                "\n",
                                lines.subList(1, lines.size()).stream().sorted().toList()) + "\n",
                charset);
        new Call(county.in(), temp.resolve("again"));
        for (String file : List.of(
                "entitlements.csv",
                "reconciliation.csv",
                "unaided.csv",
                "main_ledger.csv",
                "statistics.csv",
                "tiers.csv")) {
            assertThat(sorted(temp.resolve("again").resolve(file)))
                    .as(file)
                    .isEqualTo(sorted(temp.resolve("once").resolve(file)));
        }
    }

    private static List<String> sorted(Path file) throws IOException {
        return Files.readString(file).lines().sorted().toList();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
