package org.aidroll.sis.home;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.roll.StudentKey;

/** The e-files (电子档案) that are known, from wherever they come. */
public interface EFiles {

    /** Whether any are kept here: where none are, none is asked for. */
    boolean isKept();

    /** The pupil's e-file. */
    Optional<EFile> of(StudentKey student);

    /** What is wrong with the pupil's files as such. */
    List<Finding> findings(StudentKey student);

    /** Whose e-file has one of these numbers, as it is written, in the order of the numbers where there is one. */
    Set<StudentKey> withNumbers(Collection<String> numbers);

    /** Whose e-file has a file or a number of this one's. */
    Set<StudentKey> inCommon(EFile file);

    /** The numbers in it, but those that whole households or institutions have. */
    static Stream<String> numbers(EFile file) {
        return file.documents().stream()
                .flatMap(document -> document.transcribed().stream())
                .filter(typed -> typed.field().isNumber()
                        && typed.field() != DocumentField.HOUSEHOLD_NUMBER
                        && typed.field() != DocumentField.ORGANISATION_CODE)
                .map(Transcribed::value)
                .filter(value -> !value.isBlank());
    }

    /** The SHA-256 of its files. */
    static Stream<String> digests(EFile file) {
        return file.documents().stream()
                .flatMap(document -> document.pages().stream())
                .map(DocumentPage::picture)
                .filter(Objects::nonNull)
                .map(Attachment::sha256);
    }
}
