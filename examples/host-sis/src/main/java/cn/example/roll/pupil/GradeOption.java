package cn.example.roll.pupil;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A grade one can filter by. */
public record GradeOption(String stage, int grade) {
    private static final Pattern VALUE = Pattern.compile("([1-5])-([1-9])");

    static Optional<GradeOption> parse(String value) {
        Matcher matcher = VALUE.matcher(value);
        return matcher.matches()
                ? Optional.of(new GradeOption(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** As it stands in an address: {@code 2-6} is grade 6 of primary school. */
    public String value() {
        return stage + "-" + grade;
    }

    public String label() {
        return GradeName.of(stage, grade);
    }
}
