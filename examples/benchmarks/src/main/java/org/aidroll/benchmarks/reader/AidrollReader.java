package org.aidroll.benchmarks.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.tabular.RollFile;
import org.aidroll.tabular.TableFile;

/** Ours. */
final class AidrollReader {
    private int rows;
    private long characters;

    private AidrollReader() {}

    static Tally read(Path file) {
        var reader = new AidrollReader();
        List<Finding> findings = new ArrayList<>();
        new RollFile()
                .read(
                        file,
                        schools(),
                        pupil -> {
                            reader.rows++;
                            reader.characters += pupil.name().written().length();
                        },
                        findings::add);
        refuse(findings);
        return new Tally(reader.rows, reader.characters);
    }

    static Tally readRows(Path file) {
        var reader = new AidrollReader();
        refuse(new TableFile().read(file, row -> {
            reader.rows++;
            row.cells().forEach(cell -> reader.characters += cell.length());
            return true;
        }));
        return new Tally(reader.rows - 1, reader.characters);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.size() + " findings, the first " + findings.get(0));
        }
    }

    private static List<School> schools() {
        return IntStream.range(10, 70)
                .mapToObj(n -> new School(
                        "21430482" + n,
                        "学校" + n,
                        Division.of("430482101"),
                        Set.of(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR),
                        SchoolKind.PUBLIC))
                .toList();
    }
}
