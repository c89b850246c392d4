package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.aidroll.api.finding.AidException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files below a pack: missing, too large, no text, no YAML, made to hurt, or outside the folder. */
class PackFilesTest {
    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void a_whole_pack() {
        pack = PackFolder.small(temp);
    }

    @Test
    void the_mark_that_windows_editors_put_first_is_no_fault() {
        pack.write("pack.yaml", "\uFEFF" + pack.text("pack.yaml"));
        assertThat(pack.read().id()).isEqualTo("small");
    }

    @Test
    void the_digest_changes_with_every_file_and_with_nothing_else() {
        String digest = pack.read().digest();
        pack.write("readme.txt", "not part of the pack");
        assertThat(pack.read().digest()).isEqualTo(digest);
        for (String file : new String[] {"pack.yaml", "sources.yaml", "categories.yaml", "benefits/meal.yaml"}) {
            String text = pack.text(file);
            pack.write(file, text + "# a remark\n");
            assertThat(pack.read().digest()).as(file).isNotEqualTo(digest);
            pack.write(file, text);
            assertThat(pack.read().digest()).isEqualTo(digest);
        }
    }

    /** SHA-256 over name, length and bytes of each file in the order of names; a pack says the same anywhere. */
    @Test
    void the_digest_of_known_files_is_known() {
        assertThat(pack.read().digest()).isEqualTo("137cf30e16d3b61718738ce87b246ad9bdd9b48868feae2308a2f771f8256a32");
    }

    @Test
    void a_folder_may_be_named_in_a_roundabout_way() {
        assertThat(PolicyPacks.read(pack.path().resolve("benefits/..")).id()).isEqualTo("small");
        assertThat(PolicyPacks.read(pack.path().resolve(".")).id()).isEqualTo("small");
    }

    @Test
    void a_relative_folder_will_do() {
        Path here = Path.of("").toAbsolutePath();
        assertThat(PolicyPacks.read(here.relativize(pack.path())).id()).isEqualTo("small");
    }

    @Test
    void what_is_no_folder_is_refused() {
        Path file = pack.path().resolve("pack.yaml");
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> PolicyPacks.read(file))
                .withMessage("no policy pack at '" + file
                        + "': it is not a folder\nMaybe name the folder that has pack.yaml in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../meal", "sub/meal", "/etc/passwd", "meal.yaml", "..", "Meal", "meal-", "a\\b", "午餐"})
    void a_benefit_is_named_by_a_plain_word_and_never_leads_out_of_the_folder(String name) {
        pack.write("meal.yaml", pack.text("benefits/meal.yaml"));
        pack.write("benefits/sub/meal.yaml", pack.text("benefits/meal.yaml"));
        pack.with("pack.yaml", "[meal]", "[" + name + "]");
        assertThat(pack.problems())
                .containsExactly("pack.yaml:6: '" + name + "' is not the name of a benefit"
                        + "\nMaybe write the name of a file of benefits/, without folder and .yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "sources.yaml", "categories.yaml", "benefits/meal.yaml"})
    void a_missing_file_is_named_and_nothing_else_with_it(String file) {
        pack.delete(file);
        assertThat(pack.problems()).containsExactly(file + ":1: the file is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "sources.yaml", "categories.yaml", "benefits/meal.yaml"})
    void a_file_that_is_not_utf8_is_named(String file) {
        pack.write(file, ("# 政策\n" + pack.text(file)).getBytes(Charset.forName("GB18030")));
        assertThat(pack.problems()).containsExactly(file + ":1: the file is not UTF-8\nMaybe save it again as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n"})
    void an_empty_file_is_named(String text) {
        pack.write("categories.yaml", text);
        assertThat(pack.problems()).containsExactly("categories.yaml:1: the file is empty");
    }

    @Test
    void a_file_that_is_not_yaml_is_named_with_the_line() {
        pack.with("pack.yaml", "from: 2020-01-01", "from: [2020-01-01");
        assertThat(pack.problems()).containsExactly("pack.yaml:5: not YAML: expected ',' or ']', but got :");
    }

    @Test
    void a_file_above_one_megabyte_is_refused_and_one_of_exactly_that_is_read() {
        byte[] meal = pack.text("benefits/meal.yaml").getBytes(StandardCharsets.UTF_8);
        pack.write("benefits/meal.yaml", padded(meal, 1 << 20));
        assertThat(pack.read().benefits()).hasSize(1);
        pack.write("benefits/meal.yaml", padded(meal, (1 << 20) + 1));
        assertThat(pack.problems()).containsExactly("benefits/meal.yaml:1: the file has more than 1048576 bytes");
    }

    private static byte[] padded(byte[] bytes, int length) {
        byte[] padded = Arrays.copyOf(bytes, length);
        Arrays.fill(padded, bytes.length, length, (byte) '\n');
        return padded;
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        var bomb = new StringBuilder("a0: &a0 {x: y}\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        pack.write("categories.yaml", bomb.toString());
        assertThat(pack.problems())
                .containsExactly("categories.yaml:1: not YAML that a pack may have:"
                        + " Number of aliases for non-scalar nodes exceeds the specified max=50");
    }

    @Test
    void a_tower_of_lists_is_refused() {
        pack.write("categories.yaml", "a: " + "[".repeat(100_000));
        assertThat(pack.problems())
                .containsExactly("categories.yaml:1: not YAML that a pack may have: Nesting Depth exceeded max 50");
    }

    @Test
    void a_list_that_holds_itself_is_refused() {
        pack.with("pack.yaml", "[meal]", "&me [*me]");
        assertThat(pack.problems()).containsExactly("pack.yaml:6: expected one value");
    }

    @Test
    void a_character_that_yaml_has_not_is_refused() {
        pack.write("pack.yaml", pack.text("pack.yaml") + "# \u0007\n");
        assertThat(pack.problems()).containsExactly("pack.yaml:1: not YAML: it has the control character U+0007");
    }
}
