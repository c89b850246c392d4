package org.aidroll.benchmarks.identification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Student;
import org.aidroll.county.made.MadePopulation;

/** A population as every contestant sees it: the same fields of each side, normalised the same way. */
record LinkTask(MadePopulation population, List<Fields> roll, List<Fields> list) {
    /** The fields; empty where a side has none. {@code key} is the pupil's key, or the row's number. */
    record Fields(String key, String id, String name, String birth, String sex, String headName, String headId) {}

    /** Links by row, each to one pupil. */
    interface Contestant {
        Map<Integer, String> link(LinkTask task) throws Exception;
    }

    static LinkTask of(MadePopulation population) {
        return new LinkTask(
                population,
                population.roll().students().stream().map(LinkTask::fields).toList(),
                population.list().records().stream().map(LinkTask::fields).toList());
    }

    private static Fields fields(Student pupil) {
        Optional<FamilyMember> head = pupil.family().stream().findFirst();
        return new Fields(
                pupil.key().value(),
                id(pupil.id()),
                pupil.name().canonical(),
                pupil.birthDate().map(Object::toString).orElse(""),
                pupil.sex().map(Sex::name).orElse(""),
                head.map(member -> member.name().canonical()).orElse(""),
                id(head.flatMap(FamilyMember::id)));
    }

    private static Fields fields(RegistryRecord row) {
        return new Fields(
                Integer.toString(row.row()),
                id(row.id()),
                row.name().map(PersonName::canonical).orElse(""),
                row.birthDate().map(Object::toString).orElse(""),
                row.sex().map(Sex::name).orElse(""),
                row.headName().map(PersonName::canonical).orElse(""),
                id(row.headId()));
    }

    private static String id(Optional<WrittenId> written) {
        return written.map(WrittenId::normalised).orElse("");
    }
}
