package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.aidroll.county.judge.CountyJudge;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.county.report.ReadBook;
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
        var made = MadeCounty.sample(temp.resolve("county")).in();
        assertThat(files(SAMPLE)).isEqualTo(files(made)).isNotEmpty();
        for (String file : files(made)) {
            if (file.endsWith(".xlsx")) {
                // How a workbook is packed is the Java version's affair.
                assertThat(cells(SAMPLE.resolve(file))).as(file).isEqualTo(cells(made.resolve(file)));
            } else if (file.endsWith(".png")) {
                assertThat(pixels(SAMPLE.resolve(file))).as(file).isEqualTo(pixels(made.resolve(file)));
            } else {
                assertThat(SAMPLE.resolve(file)).as(file).hasSameBinaryContentAs(made.resolve(file));
            }
        }
    }

    @Test
    void the_sample_runs_as_the_readmes_say() throws IOException {
        var county = MadeCounty.sample(temp.resolve("county"));
        Path out = temp.resolve("results");
        var run = new Call(SAMPLE, out);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(CountyRunMain.DONE);
        assertThat(CountyJudge.of(county.folder()).shortfalls(out)).isEmpty();
    }

    /** C13 to C16: who has handed in what, as the sheet and the findings tell it. */
    @Test
    void the_sample_shows_a_file_that_is_whole_one_that_lacks_and_one_that_is_wrong() throws IOException {
        Path out = temp.resolve("results");
        assertThat(new Call(SAMPLE, out).status()).isEqualTo(CountyRunMain.DONE);
        List<List<String>> sheet = new ReadBook(out.resolve("report.xlsx")).rows("电子档案");
        assertThat(sheet).extracting(row -> row.size() > 5 ? row.get(5) : "").contains("齐全", "不全", "有误待改");
        assertThat(Files.readString(out.resolve("findings.csv")))
                .contains("DOCUMENT_KEYED_ONCE", "DOCUMENT_MISSING", "PAYEE_NOT_ALLOWED")
                .doesNotContain("PICTURE_", "ATTACHMENT_", "EFILE_FILE_MISSING");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("efiles.csv");
    }

    /** How a picture is packed is the Java version's affair too. */
    private static int[] pixels(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
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
