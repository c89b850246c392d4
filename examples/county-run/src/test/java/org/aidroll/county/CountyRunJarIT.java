package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.county.judge.CountyJudge;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar alone, as an aid centre starts it: no class path, another language, little memory. */
class CountyRunJarIT {
    private static final String JAR = System.getProperty("county-run.jar");

    @TempDir
    Path temp;

    private record Ended(int status, String out, String err) {}

    private Ended java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.language=tr",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                JAR));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Ended(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void the_jar_runs_a_county_by_itself() throws Exception {
        var county = MadeCounty.write(CountyPlan.dirty(9), temp.resolve("county"));
        Path out = temp.resolve("results");
        var run = java(county.in().toString(), out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("2020-AUTUMN: ").endsWith(" findings\n");
        assertThat(CountyJudge.of(county.folder()).shortfalls(out)).isEmpty();
    }

    @Test
    void what_is_no_county_ends_with_status_2_and_one_line_for_each_reason() throws Exception {
        var run = java(temp.toString(), temp.resolve("results").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.contains("is"));
        assertThat(temp.resolve("results")).doesNotExist();
    }

    @Test
    void the_jar_tells_its_edition() throws Exception {
        assertThat(java("--version").out()).matches("county-run \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
