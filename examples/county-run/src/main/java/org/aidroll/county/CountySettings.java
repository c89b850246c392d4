package org.aidroll.county;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.term.SchoolTerm;

/**
 * What {@code county.yaml} says.
 *
 * @param division the county
 * @param term the term that is worked out
 * @param assessmentDate the day on which the facts are taken
 * @param knownDate the day of knowledge; the day of assessment where the file names none
 * @param policy the packs: names of shipped ones, or folders beside the file
 * @param options quotas and settings
 * @param findings keys below {@code settings} that are not known
 */
record CountySettings(
        Division division,
        SchoolTerm term,
        LocalDate assessmentDate,
        LocalDate knownDate,
        List<String> policy,
        CountyOptions options,
        List<Finding> findings) {}
