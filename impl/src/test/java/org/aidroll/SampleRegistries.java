package org.aidroll;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Student;

/** Lists of invented departments about the pupils of {@link SampleRolls}. */
public final class SampleRegistries {
    /** The list of the registered poor. */
    public static final RegistrySource POVERTY_LIST = RegistrySource.of("poverty", "扶贫办");

    private SampleRegistries() {}

    /** The list of the registered poor, naming exactly these pupils as the roll does. */
    public static Registry poverty(Student... pupils) {
        return naming(POVERTY_LIST, "POVERTY", pupils);
    }

    /** A list naming exactly these pupils as the roll does, from line 2 on. */
    public static Registry naming(RegistrySource source, String category, Student... pupils) {
        List<RegistryRecord> rows = new ArrayList<>();
        for (Student pupil : pupils) {
            rows.add(RegistryRecord.of(
                    rows.size() + 2,
                    HardshipCategory.of(category),
                    pupil.name(),
                    pupil.id().orElseThrow()));
        }
        return new Registry(source, rows);
    }

    /** One row of the list of the registered poor, as written. */
    public static Registry povertyRow(String name, String id) {
        return Registry.of(
                POVERTY_LIST,
                RegistryRecord.of(2, HardshipCategory.of("POVERTY"), PersonName.of(name), WrittenId.of(id)));
    }
}
