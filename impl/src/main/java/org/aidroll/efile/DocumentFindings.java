package org.aidroll.efile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.roll.StudentKey;

/** What is found in one pupil's e-file, each thing once. */
final class DocumentFindings {
    static final Location EFILE = Location.of("efile");

    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}(\\.[A-Z_]{1,40})?");

    private final StudentKey student;
    private Set<Finding> found = Set.of();

    DocumentFindings(StudentKey student) {
        this.student = student;
    }

    /** Something of a document; its code is the first argument. */
    void add(FindingCode code, DocumentType type, String... further) {
        var arguments = new ArrayList<String>(further.length + 1);
        arguments.add(type.code());
        arguments.addAll(List.of(further));
        add(new Finding(code, code.severity(), EFILE.column(type.code()), arguments, student.value()));
    }

    /** Something of a place in the e-file, with arguments of its own. */
    void at(String place, FindingCode code, String... arguments) {
        add(new Finding(code, code.severity(), EFILE.column(place), List.of(arguments), student.value()));
    }

    /** What inspection found in the photograph of that slot. */
    void ofPicture(String slot, Finding finding) {
        add(new Finding(finding.code(), finding.severity(), EFILE.column(slot), finding.arguments(), student.value()));
    }

    private void add(Finding finding) {
        if (found.isEmpty()) {
            found = new LinkedHashSet<>();
        }
        found.add(finding);
    }

    /** A code as somebody wrote it, of which nothing is known: what cannot be a code may be a number of a person's. */
    static String shown(String code) {
        return CODE.matcher(code).matches() ? code : "****";
    }

    /** Everything, the worst first, then by code and place: the same whatever the order in which it was found. */
    List<Finding> sorted() {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        return found.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::code)
                        .thenComparing(
                                finding -> String.valueOf(finding.location().column()))
                        .thenComparing(finding -> String.join("\n", finding.arguments())))
                .toList();
    }
}
