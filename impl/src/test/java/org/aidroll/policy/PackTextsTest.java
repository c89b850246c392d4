package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack kept as texts is the same pack when the files are gone. */
class PackTextsTest {

    @TempDir
    Path temp;

    @Test
    void a_pack_and_those_it_extends_are_read_again_from_their_texts() {
        PackFamily.of(temp);
        PackTexts kept = PolicyPacks.texts(temp.resolve("school"));

        assertThat(kept.files().keySet())
                .contains(
                        "school/pack.yaml",
                        "county/pack.yaml",
                        "county/categories.yaml",
                        "province/benefits/meal.yaml");
        assertThat(PackTexts.read("school", kept.files())).isEqualTo(kept);
        assertThat(kept.pack()).isEqualTo(PolicyPacks.read(temp.resolve("school")));
    }

    @Test
    void a_shipped_pack_has_texts_too() {
        PackTexts kept = PolicyPacks.texts("county-plan-2020");

        assertThat(PackTexts.read("county-plan-2020", kept.files()).pack())
                .isEqualTo(PolicyPacks.shipped("county-plan-2020"));
    }

    @Test
    void texts_that_are_not_whole_are_refused() {
        PackFamily.of(temp);
        Map<String, String> files =
                new TreeMap<>(PolicyPacks.texts(temp.resolve("school")).files());
        files.keySet().removeIf(name -> name.startsWith("province/"));

        assertThatThrownBy(() -> PackTexts.read("school", files))
                .isInstanceOf(PolicyPackException.class)
                .hasMessageContaining("there is no pack 'province' to extend");
        assertThatThrownBy(() -> PackTexts.read("other", files)).isInstanceOf(PolicyPackException.class);
    }
}
