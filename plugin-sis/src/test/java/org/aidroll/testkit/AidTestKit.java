package org.aidroll.testkit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.RollReader;

/** Parts that stand in for a host. */
public final class AidTestKit {
    private AidTestKit() {}

    /** A roll in memory, in the order given. */
    public static RollReader roll(Student... students) {
        return new MemoryRoll(Arrays.stream(students)
                .collect(Collectors.toMap(
                        Student::key,
                        Function.identity(),
                        (one, two) -> {
                            throw new IllegalArgumentException("two pupils with the key " + one.key());
                        },
                        LinkedHashMap::new)));
    }

    /** A host where every request comes from this person. */
    public static IdentityResolver identity(Actor actor) {
        return request -> Optional.of(actor);
    }

    /** A host where nobody is logged in. */
    public static IdentityResolver nobody() {
        return request -> Optional.empty();
    }

    /** A person with one role, who works for these schools. */
    public static Actor actor(String login, String role, String... schools) {
        return new Actor(login, "测试人员", Set.of(role), Set.of(schools));
    }

    /** A clock that stands still at the beginning of this day, in UTC. */
    public static Clock clock(String isoDate) {
        return Clock.fixed(LocalDate.parse(isoDate).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private record MemoryRoll(Map<StudentKey, Student> students) implements RollReader {
        @Override
        public Optional<Student> find(StudentKey key) {
            return Optional.ofNullable(students.get(key));
        }

        @Override
        public Outcome<List<Student>> readAll() {
            return Outcome.of(List.copyOf(students.values()));
        }
    }
}
