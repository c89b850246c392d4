package org.aidroll.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.registry.RegistryRecord;

/**
 * Rule 7: within one list, one row for each pupil. A row that rests on more than a number gives way to a person where
 * another row, not its duplicate, names the same pupil. A link by number is never reopened. A row that only covers the
 * pupil's household names somebody else.
 */
final class OneToOne {
    private OneToOne() {}

    /** The same proposals in the same order, those that compete for a pupil in review. */
    static List<Proposal> of(List<Proposal> proposals) {
        Map<String, Set<List<String>>> rowsOf = new HashMap<>();
        for (Proposal proposal : proposals) {
            if (proposal.isAuto() && proposal.rule() != MatchRule.HOUSEHOLD_COVERED) {
                rowsOf.computeIfAbsent(proposal.pupil().key(), none -> new HashSet<>(2))
                        .add(content(proposal.person().row()));
            }
        }
        List<Proposal> kept = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            boolean competes = proposal.isAuto()
                    && !proposal.isByNumber()
                    && rowsOf.getOrDefault(proposal.pupil().key(), Set.of()).size() > 1;
            kept.add(competes ? proposal.inReview(competing(proposal)) : proposal);
        }
        return kept;
    }

    private static List<Finding> competing(Proposal proposal) {
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(Finding.of(FindingCode.ROWS_COMPETE, proposal.person().place())
                .about(proposal.pupil().key()));
        return findings;
    }

    /** What makes two rows duplicates of each other. */
    private static List<String> content(RegistryRecord row) {
        return List.of(
                row.name().map(name -> name.canonical()).orElse(""),
                row.id().map(id -> id.normalised()).orElse(""),
                row.rollNumber().orElse(""),
                row.householdNumber().orElse(""),
                row.relationToHead().orElse(""),
                row.headId().map(id -> id.normalised()).orElse(""));
    }
}
