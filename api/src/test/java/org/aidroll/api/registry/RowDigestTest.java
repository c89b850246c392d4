package org.aidroll.api.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.junit.jupiter.api.Test;

class RowDigestTest {
    private static String digest(int line, String category, Consumer<RegistryRecord.Builder> change) {
        var builder = RegistryRecord.builder(line, HardshipCategory.of(category))
                .name(PersonName.of("秦小满"))
                .id(WrittenId.of("430482201302140015"));
        change.accept(builder);
        return builder.build().digest();
    }

    private static String digest(Consumer<RegistryRecord.Builder> change) {
        return digest(2, "POVERTY", change);
    }

    /** By sha256sum: name, number and seven empty values, a line break between. Files of decisions rest on it. */
    @Test
    void it_is_the_start_of_the_sha_256_of_the_canonical_values() {
        assertThat(digest(row -> {})).isEqualTo("3e49d7ab44f8b11c");
    }

    @Test
    void line_category_place_and_the_way_of_writing_change_nothing() {
        var plain = digest(row -> {});
        assertThat(digest(9, "DIBAO", row -> row.village("上坪村").township("镇").householdNumber("7")))
                .isEqualTo(plain);
        assertThat(digest(row -> row.name(PersonName.of("秦 小满 ")).id(WrittenId.of("'430482201302140015"))))
                .isEqualTo(plain);
    }

    @Test
    void every_value_that_names_somebody_changes_it() {
        var name = PersonName.of("乔木青");
        var id = WrittenId.of("430482198505050026");
        List<Consumer<RegistryRecord.Builder>> changes = List.of(
                row -> {},
                row -> row.name(name),
                row -> row.id(id),
                row -> row.id(null),
                row -> row.rollNumber("2019001"),
                row -> row.sex(Sex.MALE),
                row -> row.sex(Sex.FEMALE),
                row -> row.birthDate(LocalDate.of(2013, 2, 14)),
                row -> row.head(name, null),
                row -> row.head(null, id),
                row -> row.guardian(name, null),
                row -> row.guardian(null, id));
        Set<String> digests = new HashSet<>();
        changes.forEach(change -> digests.add(digest(change)));
        assertThat(digests).hasSize(changes.size()).allMatch(digest -> digest.matches("[0-9a-f]{16}"));
    }
}
