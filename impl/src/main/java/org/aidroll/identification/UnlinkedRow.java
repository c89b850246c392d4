package org.aidroll.identification;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.WrittenId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a row that names nobody on the roll: a relative, somebody of no known identity, or a child of the
 * compulsory school's age who goes to school elsewhere or to none (C08). States, not errors.
 */
final class UnlinkedRow {
    private final @Nullable LocalDate day;
    private final int youngest;
    private final int oldest;

    /** @param day the day on which ages are taken, or null where none is known */
    UnlinkedRow(@Nullable LocalDate day) {
        this.day = day;
        var ages = new Properties();
        CharacterTable.lines("compulsory-ages.properties").forEach(line -> {
            String[] pair = line.split("=", 2);
            ages.put(pair[0], pair[1]);
        });
        this.youngest = Integer.parseInt(ages.getProperty("youngest"));
        this.oldest = Integer.parseInt(ages.getProperty("oldest"));
    }

    List<Finding> findings(ListedPerson person) {
        boolean isKnown = person.id().isPresent()
                || person.row().id().isEmpty() && person.row().rollNumber().isPresent()
                || person.isElder()
                || person.isHeadOnly()
                        && person.row().headId().flatMap(WrittenId::residentId).isPresent();
        List<Finding> findings = new ArrayList<>(1);
        findings.add(
                Finding.of(isKnown ? FindingCode.NOT_A_STUDENT : FindingCode.ROW_WITHOUT_IDENTITY, person.place()));
        var birth = person.birth();
        if (day != null && birth != null) {
            int age = Period.between(birth, day).getYears();
            if (age >= youngest && age <= oldest) {
                findings.add(Finding.of(FindingCode.CHILD_NOT_ON_ROLL, person.place(), Integer.toString(age)));
            }
        }
        return findings;
    }
}
