package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.county.judge.CountyJudge;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.tabular.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The county in the folder {@code sample}, which the READMEs run. */
class SampleCountyTest {
    private static final Path SAMPLE = Path.of("sample");

    @TempDir
    Path temp;

    /** So that everybody can see that no person in it is real: a program made them, from a number. */
    @Test
    void the_sample_is_a_made_county_to_the_cell() throws IOException {
        var made = MadeCounty.write(CountyPlan.sample(), temp.resolve("county")).in();
        assertThat(files(SAMPLE)).isEqualTo(files(made)).isNotEmpty();
        for (String file : files(made)) {
            if (file.endsWith(".xlsx")) {
                // How a workbook is packed is the Java version's affair.
                assertThat(cells(SAMPLE.resolve(file))).as(file).isEqualTo(cells(made.resolve(file)));
            } else {
                assertThat(SAMPLE.resolve(file)).as(file).hasSameBinaryContentAs(made.resolve(file));
            }
        }
    }

    @Test
    void the_sample_runs_as_the_readmes_say() throws IOException {
        var county = MadeCounty.write(CountyPlan.sample(), temp.resolve("county"));
        Path out = temp.resolve("results");
        var run = new Call(SAMPLE, out);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(CountyRunMain.DONE);
        assertThat(CountyJudge.of(county.folder()).shortfalls(out)).isEmpty();
    }

    private static List<List<String>> cells(Path file) {
        List<List<String>> rows = new ArrayList<>();
        assertThat(new TableFile().read(file, row -> rows.add(row.cells()))).isEmpty();
        return rows;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
