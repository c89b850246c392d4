package org.aidroll.identification;

import java.util.Optional;
import org.aidroll.api.division.Division;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Student;

/** Whether a row's village is the one where the pupil's household is registered; only codes are compared. */
final class Places {
    private static final int VILLAGE = 12;

    private Places() {}

    static Agreement compare(RegistryRecord row, Student pupil) {
        Optional<String> onRoll = pupil.hukouDivision().map(Division::code).filter(Places::isVillage);
        Optional<String> listed = row.village().map(String::strip).filter(Places::isVillage);
        if (onRoll.isEmpty() || listed.isEmpty()) {
            return Agreement.MISSING;
        }
        return onRoll.equals(listed) ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    private static boolean isVillage(String code) {
        return code.length() == VILLAGE && code.chars().allMatch(c -> c >= '0' && c <= '9') && !code.endsWith("000");
    }
}
