package org.aidroll.sis.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeListsTest {
    private static final String LIST = "姓名,身份证号\n试甲,430482200509140480\n";
    private static final String DESCRIPTION = "department: 民政局\ncategory: DIBAO\n";

    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_folder_that_is_not_there_has_no_lists() {
        assertThat(HomeLists.read(folder.resolve("none")).registries()).isEmpty();
    }

    @Test
    void lists_are_read_in_the_order_of_their_names_and_other_files_are_left_alone() throws IOException {
        file("b.csv", LIST);
        file("b.yaml", DESCRIPTION);
        file("a.CSV", LIST);
        file("a.yaml", DESCRIPTION);
        file("readme.txt", "");

        assertThat(HomeLists.read(folder).registries())
                .extracting(registry -> registry.source().name())
                .containsExactly("a", "b");
    }

    @Test
    void a_list_without_a_description_is_a_finding_and_hides_no_other() throws IOException {
        file("a.csv", LIST);
        file("b.csv", LIST);
        file("b.yaml", DESCRIPTION);

        var lists = HomeLists.read(folder);

        assertThat(lists.registries()).hasSize(1);
        assertThat(lists.findings()).extracting(finding -> finding.code()).contains(FindingCode.REGISTRY_DESCRIPTION);
    }

    @Test
    void a_list_without_a_row_or_a_header_is_broken_and_takes_no_ones_place() throws IOException {
        file("a.csv", "姓名,身份证号\n");
        file("a.yaml", DESCRIPTION);
        file("b.csv", "一,二\n三,四\n");
        file("b.yaml", DESCRIPTION);

        assertThat(HomeLists.read(folder).broken()).containsExactly("a", "b");
        assertThat(HomeLists.read(folder).registries()).isEmpty();
    }

    @Test
    void a_list_has_another_digest_when_the_list_or_its_description_is_another() throws IOException {
        file("a.csv", LIST);
        file("a.yaml", DESCRIPTION);
        String first = HomeLists.read(folder).digests().get("a");
        assertThat(HomeLists.read(folder).digests()).containsEntry("a", first);

        file("a.yaml", DESCRIPTION + "valid_from: 2020-01-01\n");
        assertThat(HomeLists.read(folder).digests().get("a")).hasSize(64).isNotEqualTo(first);
    }

    @Test
    void an_upload_that_a_killed_server_left_half_way_is_finished() throws IOException {
        file("a.csv", LIST);
        file("a.yaml", DESCRIPTION);
        Path ready = Files.createDirectory(folder.resolve(".ready-a"));
        Files.writeString(ready.resolve("a.xlsx"), "");
        Files.writeString(ready.resolve("a.yaml"), DESCRIPTION);
        Files.createDirectory(folder.resolve(".upload-1"));

        assertThat(HomeLists.read(folder).broken()).containsExactly("a");
        assertThat(folder.resolve("a.csv")).doesNotExist();
        assertThat(folder.resolve("a.xlsx")).exists();
        assertThat(ready).doesNotExist();
    }

    @Test
    void two_lists_of_one_name_are_refused() throws IOException {
        file("dibao.csv", LIST);
        file("dibao.xlsx", "");
        file("dibao.yaml", DESCRIPTION);

        assertThatThrownBy(() -> HomeLists.read(folder))
                .isInstanceOf(AidException.class)
                .hasMessage("two lists in the folder registries are called 'dibao'\nMaybe rename one");
    }
}
