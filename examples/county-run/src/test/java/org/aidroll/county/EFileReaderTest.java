package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of e-files are looked at, and none outside their folder is ever opened. */
class EFileReaderTest {
    private static final Path SAMPLE = Path.of("sample", "efiles");

    @TempDir
    Path county;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createDirectory(county.resolve("efiles"));
        Path picture;
        try (var files = Files.list(SAMPLE)) {
            picture = files.sorted().findFirst().orElseThrow();
        }
        Files.copy(picture, Files.createDirectory(folder.resolve("S1")).resolve("card.png"));
        Files.copy(picture, county.resolve("secret.png"));
    }

    private static EFileRecord record(String name) {
        return new EFileRecord(2, StudentKey.of("S1"), "PAYEE_CARD", "", name, null, LocalDate.of(2020, 10, 9));
    }

    @Test
    void a_file_in_the_folder_is_looked_at() {
        var reader = new EFileReader(folder);
        List<EFile> files = reader.read(List.of(record("S1/card.png"), record("S1\\card.png")));
        assertThat(reader.findings()).isEmpty();
        assertThat(files).singleElement().satisfies(file -> assertThat(file.documents())
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
        var reader = new EFileReader(folder);
        assertThat(reader.read(List.of(record(name))).get(0).documents().get(0).pages())
                .isEmpty();
        assertThat(reader.findings()).singleElement().returns(FindingCode.EFILE_FILE_MISSING, Finding::code);
        assertThat(reader.findings().get(0).location()).hasToString("efiles.csv:2 file");
    }

    @Test
    void an_absolute_path_is_no_name_even_where_there_is_such_a_file() {
        var reader = new EFileReader(folder);
        reader.read(List.of(record(county.resolve("secret.png").toString())));
        assertThat(reader.findings()).hasSize(1);
    }

    @Test
    void a_county_without_the_folder_says_of_each_file_that_it_is_missing() {
        var reader = new EFileReader(county.resolve("none"));
        reader.read(List.of(record("S1/card.png")));
        assertThat(reader.findings()).hasSize(1);
    }
}
