package org.aidroll.sis.decision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.home.EFiles;

/**
 * The e-files of two places as one; of two photographs of one side, the later place's counts.
 *
 * @param earlier such as a list in a folder
 * @param later such as what was handed in since
 */
public record JoinedEFiles(EFiles earlier, EFiles later) implements EFiles {

    @Override
    public boolean isKept() {
        return earlier.isKept() || later.isKept();
    }

    @Override
    public Optional<EFile> of(StudentKey student) {
        List<EFileDocument> documents = Stream.of(earlier.of(student), later.of(student))
                .flatMap(Optional::stream)
                .flatMap(file -> file.documents().stream())
                .toList();
        return documents.isEmpty() ? Optional.empty() : Optional.of(new EFile(student, documents));
    }

    @Override
    public List<Finding> findings(StudentKey student) {
        return Stream.of(earlier.findings(student), later.findings(student))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Set<StudentKey> withNumbers(Collection<String> numbers) {
        return both(earlier.withNumbers(numbers), later.withNumbers(numbers));
    }

    @Override
    public Set<StudentKey> inCommon(EFile file) {
        return both(earlier.inCommon(file), later.inCommon(file));
    }

    private static Set<StudentKey> both(Set<StudentKey> one, Set<StudentKey> other) {
        Set<StudentKey> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
