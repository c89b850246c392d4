package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aidroll.SampleRolls;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
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
import org.junit.jupiter.api.Test;

/** 3 000 pairs of twins, one character of the name apart, of one guardian, day and sex, in a list that damaged half. */
class TwinPairsTest {
    private static final int PAIRS = 3_000;
    private static final List<String> SURNAMES = List.of("王", "李", "曾", "单", "欧", "覃", "林", "张");
    private static final List<String> GIVEN =
            List.of("明", "铭", "华", "桦", "志", "智", "玉", "钰", "宇", "雨", "晨", "辰", "林", "琳", "国", "云");

    private final Random random = new Random(17);
    private final List<Student> pupils = new ArrayList<>();
    private final List<RegistryRecord> rows = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void pair(int n) {
        var birth = LocalDate.of(2006 + n % 10, 1 + n % 12, 1 + n % 28);
        String guardian = SyntheticId.of(LocalDate.of(1975, 1, 1).plusDays(n), n % 900);
        String stem = one(SURNAMES) + one(GIVEN);
        int last = random.nextInt(GIVEN.size());
        // An odd sequence is a boy's: the two numbers are two edits apart.
        twin(n, "a", stem + GIVEN.get(last), SyntheticId.of(birth, 2 * n % 900 + 1), birth, guardian);
        twin(
                n,
                "b",
                stem + GIVEN.get((last + 1) % GIVEN.size()),
                SyntheticId.of(birth, 2 * n % 900 + 3),
                birth,
                guardian);
    }

    private void twin(int n, String which, String name, String id, LocalDate birth, String guardian) {
        String key = "t" + n + which;
        boolean numbered = random.nextInt(10) > 0;
        // Every fifth elder twin goes to school elsewhere, and is in the list all the same.
        if (n % 5 > 0 || which.equals("b")) {
            pupils.add(Student.builder(
                            StudentKey.of(key), PersonName.of(name), SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY))
                    .id(numbered ? id : null)
                    .sex(Sex.MALE)
                    .birthDate(birth)
                    .member(new FamilyMember(PersonName.of("王家长"), "父亲", true, WrittenId.of(guardian)))
                    .build());
        }
        var row = RegistryRecord.builder(rows.size() + 2, HardshipCategory.of("POVERTY"))
                .name(PersonName.of(name))
                .sex(Sex.MALE)
                .householdNumber("h" + n)
                .relationToHead("之子")
                .head(PersonName.of("王家长"), WrittenId.of(guardian));
        String damaged = damaged(id);
        rows.add(row.id(damaged.isEmpty() ? null : WrittenId.of(damaged)).build());
        truth.add(key);
    }

    private String damaged(String id) {
        int at = random.nextInt(17);
        return switch (random.nextInt(8)) {
            case 0 -> id.substring(0, at) + (char) ('0' + (id.charAt(at) - '0' + 1) % 10) + id.substring(at + 1);
            case 1 -> id.substring(0, 15) + "000";
            case 2 -> "4.30482E+17";
            case 3 -> "";
            default -> id;
        };
    }

    @Test
    void no_twin_is_taken_for_the_other() {
        for (int n = 0; n < PAIRS; n++) {
            pair(n);
        }
        IdentifiedRoll identified = new DefaultIdentifier()
                .identify(Roll.of(List.of(), pupils), List.of(new Registry(RegistrySource.of("poverty", "扶贫办"), rows)));
        var autos = identified.links().stream().filter(Link::isAuto).toList();
        assertThat(autos)
                .filteredOn(link -> !link.pupil().orElseThrow().value().equals(truth.get(link.row() - 2)))
                .isEmpty();
        assertThat(autos).hasSizeGreaterThan(pupils.size() / 2);
    }
}
