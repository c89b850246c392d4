package org.aidroll.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;

/** The ages of a stage (适龄), from {@code school-ages.properties}, which names the law. */
final class SchoolAges {
    private static final String FILE = "school-ages.properties";

    private final Map<Stage, int[]> ages = new EnumMap<>(Stage.class);

    SchoolAges() {
        var lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SchoolAges.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        lines.forEach((stage, span) -> {
            String[] youngestOldest = span.toString().split("-", 2);
            ages.put(
                    Stage.valueOf(stage.toString()),
                    new int[] {Integer.parseInt(youngestOldest[0]), Integer.parseInt(youngestOldest[1])});
        });
    }

    /** Whether the pupil is known to be too young or too old on that day. */
    boolean isOff(Student student, LocalDate day) {
        int[] span = ages.get(student.enrolment().stage());
        if (span == null || student.birthDate().isEmpty()) {
            return false;
        }
        int age = Period.between(student.birthDate().get(), day).getYears();
        return age < span[0] || age > span[1];
    }
}
