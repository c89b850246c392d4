package org.aidroll.sis.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.home.EFiles;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.KeptDocument;
import org.aidroll.sis.store.TypedValue;
import org.aidroll.sis.store.TypedValueRows;

/** The e-files of the document store: what was handed in at the desk and by links, and what was typed there. */
public final class StoredEFiles implements EFiles {
    private final DocumentVault vault;
    private final DocumentRows rows;
    private final TypedValueRows values;
    private final boolean handedIn;
    private final ZoneId zone;

    /**
     * What this vault and these rows have.
     *
     * @param handedIn whether anybody may hand in documents here
     * @param zone of the clock on the wall
     */
    public StoredEFiles(DocumentVault vault, DocumentRows rows, TypedValueRows values, boolean handedIn, ZoneId zone) {
        this.vault = vault;
        this.rows = rows;
        this.values = values;
        this.handedIn = handedIn;
        this.zone = zone;
    }

    @Override
    public boolean isKept() {
        return handedIn || !rows.isEmpty();
    }

    @Override
    public Optional<EFile> of(StudentKey student) {
        List<EFileDocument> documents = new ArrayList<>();
        for (KeptDocument kept : vault.ofStudent(student)) {
            int dot = kept.slot().indexOf('.');
            vault.seen(kept)
                    .ifPresent(seen -> documents.add(new EFileDocument(
                            kept.slot().substring(0, dot),
                            List.of(DocumentPage.of(kept.slot().substring(dot + 1), seen, day(kept.handedIn()))),
                            List.of())));
        }
        for (TypedValue typed : values.ofStudent(student)) {
            documents.add(new EFileDocument(
                    typed.document(),
                    List.of(),
                    List.of(new Transcribed(typed.field(), typed.value(), typed.login(), day(typed.at())))));
        }
        return documents.isEmpty() ? Optional.empty() : Optional.of(new EFile(student, documents));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    @Override
    public List<Finding> findings(StudentKey student) {
        return List.of();
    }

    @Override
    public Set<StudentKey> withNumbers(Collection<String> numbers) {
        return values.withNumbers(numbers);
    }

    @Override
    public Set<StudentKey> inCommon(EFile file) {
        Set<StudentKey> found =
                new LinkedHashSet<>(values.withNumbers(EFiles.numbers(file).toList()));
        found.addAll(rows.withDigests(
                EFiles.digests(file).map(vault::digest).distinct().toList()));
        return found;
    }
}
