package org.aidroll.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.aidroll.SampleRolls;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;

/** A boy born on 14 February 2013 and his mother, on the roll and on a list of the poor. */
final class SampleFamily {
    static final String ID = "430482201302140015";
    static final String MOTHER = SyntheticId.of(LocalDate.of(1985, 5, 5), 26);
    static final RegistrySource LIST = RegistrySource.of("poverty", "扶贫办");
    static final LocalDate DAY = LocalDate.of(2020, 10, 15);

    static Student pupil(String key, String name, Consumer<Student.Builder> change) {
        var builder = Student.builder(
                        StudentKey.of(key), PersonName.of(name), SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY))
                .sex(Sex.MALE)
                .birthDate(LocalDate.of(2013, 2, 14))
                .member(new FamilyMember(PersonName.of("沈知禾"), "母亲", true, WrittenId.of(MOTHER)));
        change.accept(builder);
        return builder.build();
    }

    static Student boy() {
        return pupil("boy", "秦小满", builder -> builder.id(ID));
    }

    static RegistryRecord row(int line, String name, String id, Consumer<RegistryRecord.Builder> change) {
        var builder = RegistryRecord.builder(line, HardshipCategory.of("POVERTY"))
                .name(PersonName.of(name))
                .id(id.isEmpty() ? null : WrittenId.of(id));
        change.accept(builder);
        return builder.build();
    }

    static RegistryRecord row(String name, String id) {
        return row(2, name, id, builder -> {});
    }

    /** The person of a row that is the list's only one. */
    static ListedPerson listed(RegistryRecord row) {
        return ListedPerson.of(new ListIndex(Registry.of(LIST, row), new Relations()), row);
    }

    static IdentifiedRoll identify(Student pupil, RegistryRecord... rows) {
        return identify(Roll.of(pupil), List.of(), rows);
    }

    static IdentifiedRoll identify(Roll roll, List<LinkRuling> rulings, RegistryRecord... rows) {
        return new DefaultIdentifier()
                .identify(IdentificationRequest.of(roll, List.of(Registry.of(LIST, rows)))
                        .withRulings(rulings)
                        .on(DAY));
    }

    private SampleFamily() {}
}
