package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of e-files are looked at, and none outside their folder is ever opened. */
class EFileFolderTest {
    @TempDir
    Path county;

    private Path folder;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void pictures() throws IOException {
        folder = Files.createDirectory(county.resolve("efiles"));
        Files.createDirectory(folder.resolve("S1"));
        for (Path file : List.of(folder.resolve("S1/card.png"), county.resolve("secret.png"))) {
            ImageIO.write(card(), "png", file.toFile());
        }
    }

    /** Lines of print, as a card has. */
    private static BufferedImage card() {
        var image = new BufferedImage(1000, 640, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.fillRect(0, 0, 1000, 640);
        pen.setColor(Color.BLUE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        for (int line = 1; line < 13; line++) {
            pen.drawString("6217 0000 1000 1234 566 " + line, 60, line * 48);
        }
        pen.dispose();
        return image;
    }

    private Outcome<List<EFile>> read(Path files, String... names) {
        var inspector = AidEngines.attachmentInspector(PictureSettings.defaults());
        List<EFileRecord> records = new ArrayList<>();
        for (String name : names) {
            records.add(
                    new EFileRecord(2, StudentKey.of("S1"), "PAYEE_CARD", "", name, null, LocalDate.of(2020, 10, 9)));
        }
        return new EFileFolder(files, file -> {
                    opened.add(file);
                    return inspector.inspect(Upload.of(file));
                })
                .read("efiles.csv", records);
    }

    @Test
    void a_file_in_the_folder_is_looked_at() {
        var read = read(folder, "S1/card.png", "S1\\card.png");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow()).singleElement().satisfies(file -> assertThat(file.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.pages())
                        .hasSize(2)
                        .allMatch(DocumentPage::isUsable)
                        .allMatch(page -> page.attachment().orElseThrow().decode() == DecodeState.OK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "S1/../../secret.png",
                "S1\\..\\..\\secret.png",
                "S1",
                "nothing.png",
                "",
                ".",
                "a\u0000b.png",
                "link.png"
            })
    void a_name_that_leads_out_of_the_folder_or_nowhere_is_a_finding(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), county.resolve("secret.png"));
        var read = read(folder, name);
        assertThat(opened).isEmpty();
        assertThat(read.value().orElseThrow().get(0).documents().get(0).pages()).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .returns(FindingCode.EFILE_FILE_MISSING, Finding::code)
                .returns("S1", Finding::subject);
        assertThat(read.findings().get(0).location()).hasToString("efiles.csv:2 file");
    }

    @Test
    void an_absolute_path_is_no_name_even_where_there_is_such_a_file() {
        assertThat(read(folder, county.resolve("secret.png").toString()).findings())
                .hasSize(1);
        assertThat(opened).isEmpty();
    }

    @Test
    void where_the_folder_is_not_there_each_file_is_missing() {
        assertThat(read(county.resolve("none"), "S1/card.png").findings()).hasSize(1);
    }
}
