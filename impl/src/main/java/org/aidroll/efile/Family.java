package org.aidroll.efile;

import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.efile.ListedHouseholds.Listed;
import org.aidroll.identification.NameComparison;
import org.aidroll.identification.NameLevel;
import org.jspecify.annotations.Nullable;

/** Who is of a pupil's household, by roll, lists and the household's own documents. */
final class Family {
    private final NameComparison names = NameComparison.standard();

    /** Whether that number is of the household's: on its register, in a list, or of a member the roll names. */
    boolean has(PupilCase pupil, String id) {
        return isOnRegister(pupil, id) || isListed(pupil, id) || isOnRoll(pupil, id, false);
    }

    /** Whether a document of the household that has the pupil names that number too. */
    static boolean isOnRegister(PupilCase pupil, String id) {
        for (int place = 0; place < pupil.kinds(); place++) {
            ReadDocument register = pupil.held(place);
            if (register != null
                    && register.type().holder() == DocumentHolder.HOUSEHOLD
                    && register.memberIds().contains(id)
                    && isOn(register, pupil)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document of the household has the pupil; by name where no number can say it. */
    static boolean isOn(ReadDocument register, PupilCase pupil) {
        String id = pupilId(pupil);
        return id != null && !register.memberIds().isEmpty()
                ? register.memberIds().contains(id)
                : register.memberNames().contains(pupil.student().name().canonical());
    }

    /** The pupil's number: the roll's, else that of the pupil's own document. */
    static @Nullable String pupilId(PupilCase pupil) {
        return pupil.id() == null ? pupil.first(DocumentHolder.PUPIL, DocumentField.ID_NUMBER) : pupil.id();
    }

    /** Whether a list has that number in the pupil's household, as a member, the head or a guardian. */
    static boolean isListed(PupilCase pupil, String id) {
        for (Listed listed : pupil.listed()) {
            for (RegistryRecord row : listed.household().rows()) {
                if (is(id, row.id()) || is(id, row.headId()) || is(id, row.guardianId())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the roll names a member of the family, or a guardian, of that number. */
    static boolean isOnRoll(PupilCase pupil, String id, boolean guardiansOnly) {
        for (FamilyMember member : pupil.student().family()) {
            if (is(id, member.id()) && (member.guardian() || !guardiansOnly)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String id, Optional<WrittenId> written) {
        return written.isPresent() && written.get().normalised().equals(id);
    }

    /** How near the name comes to that of the pupil or of anybody in the household. */
    NameLevel nameLevel(PupilCase pupil, String name) {
        NameLevel best = names.compare(name, pupil.student().name().canonical());
        for (int place = 0; place < pupil.kinds() && best != NameLevel.EXACT; place++) {
            ReadDocument document = pupil.held(place);
            if (document != null && document.type().holder() == DocumentHolder.HOUSEHOLD && isOn(document, pupil)) {
                for (String member : document.memberNames()) {
                    best = nearer(best, names.compare(name, member));
                }
            }
        }
        for (FamilyMember member : pupil.student().family()) {
            best = nearer(best, names.compare(name, member.name().canonical()));
        }
        for (Listed listed : pupil.listed()) {
            for (RegistryRecord row : listed.household().rows()) {
                best = nearer(best, level(name, row.name()));
                best = nearer(best, level(name, row.headName()));
                best = nearer(best, level(name, row.guardianName()));
            }
        }
        return best;
    }

    private NameLevel level(String name, Optional<PersonName> other) {
        return other.map(known -> names.compare(name, known.canonical())).orElse(NameLevel.DIFFERENT);
    }

    private static NameLevel nearer(NameLevel one, NameLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
