package org.aidroll.benchmarks.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.benchmarks.table.Hardship;

/**
 * What tier assignment would give of a county of invented pupils: one school to 800, two of five in primary school, one
 * in five with a category and some of these with two, three of a hundred not enrolled.
 */
final class SyntheticCounty {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 15);
    private static final RegistrySource LIST = RegistrySource.of("list", "department");
    private static final PersonName NAME = PersonName.of("沈知禾");
    private static final int SCHOOL_SIZE = 800;
    private static final int[] STAGES_OF_100 = {18, 40, 20, 12, 9, 1};
    private static final int[] HARDSHIPS_OF_100 = {8, 5, 1, 1, 2, 1, 2};
    private static final int[] GRADES = {3, 6, 3, 3, 3, 4};
    /** Of a hundred pupils of a stage, who board. */
    private static final int[] BOARDERS = {0, 20, 55, 80, 85, 95};

    private final Random random;
    private final Map<Hardship, HardshipCategory> categories = new EnumMap<>(Hardship.class);

    private SyntheticCounty(long seed) {
        this.random = new Random(seed);
        for (Hardship hardship : EnumSet.complementOf(EnumSet.of(Hardship.NONE))) {
            categories.put(hardship, HardshipCategory.of(hardship.name()));
        }
    }

    /** That many pupils, the same ones for the same seed. */
    static TierAssignments of(int pupils, long seed) {
        var county = new SyntheticCounty(seed);
        List<TierAssignment> all = new ArrayList<>(pupils);
        String school = "";
        for (int n = 0; n < pupils; n++) {
            if (n % SCHOOL_SIZE == 0) {
                school = Integer.toString(2_143_000_000 + n / SCHOOL_SIZE);
            }
            all.add(county.pupil(n, school));
        }
        return new TierAssignments(DAY, all);
    }

    private TierAssignment pupil(int n, String school) {
        int stage = drawn(STAGES_OF_100);
        var enrolment = new Enrolment(
                school,
                Stage.values()[stage],
                1 + random.nextInt(GRADES[stage]),
                "1班",
                boarding(BOARDERS[stage]),
                random.nextInt(100) < 97 ? RollStatus.ENROLLED : RollStatus.values()[1 + random.nextInt(4)]);
        var key = StudentKey.of("p" + n);
        var student = Student.builder(key, NAME, enrolment)
                .ridesBus(random.nextInt(100) < 15)
                .build();
        List<CategoryEvidence> evidence = hardships().stream()
                .map(categories::get)
                .sorted()
                .map(category -> new CategoryEvidence(category, List.of(link(key, category))))
                .toList();
        return new TierAssignment(student, evidence, !evidence.isEmpty(), List.of());
    }

    private Boarding boarding(int boarders) {
        if (random.nextInt(100) < boarders) {
            return Boarding.BOARDER;
        }
        return random.nextInt(100) < 95 ? Boarding.DAY : Boarding.LODGER;
    }

    private Set<Hardship> hardships() {
        Set<Hardship> drawn = EnumSet.of(Hardship.values()[drawn(HARDSHIPS_OF_100)]);
        if (!drawn.contains(Hardship.NONE) && random.nextInt(10) == 0) {
            drawn.add(Hardship.DISABLED);
        }
        drawn.remove(Hardship.NONE);
        return drawn;
    }

    /** The place of the part that was drawn; the place behind the last for what the parts leave of a hundred. */
    private int drawn(int[] partsOf100) {
        int rest = random.nextInt(100);
        int place = 0;
        while (place < partsOf100.length && rest >= partsOf100[place]) {
            rest -= partsOf100[place++];
        }
        return place;
    }

    private static Link link(StudentKey key, HardshipCategory category) {
        return new Link(LIST, 2, category, LinkDecision.AUTO, key, MatchRule.ID_AND_NAME, List.of());
    }
}
