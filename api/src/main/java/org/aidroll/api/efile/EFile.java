package org.aidroll.api.efile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * The e-file (电子档案) of one pupil: the documents that were handed in, whatever is asked for.
 *
 * @param student the pupil
 * @param documents the documents, one of each kind; two of one kind are put together
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EFile(StudentKey student, List<EFileDocument> documents) {

    /** Puts documents of one kind together. */
    public EFile {
        documents = together(documents);
    }

    /** The e-file of these documents. */
    public static EFile of(StudentKey student, EFileDocument... documents) {
        return new EFile(student, List.of(documents));
    }

    private static List<EFileDocument> together(List<EFileDocument> documents) {
        Map<String, EFileDocument> byType = new LinkedHashMap<>();
        for (EFileDocument document : documents) {
            byType.merge(document.type(), document, EFile::joined);
        }
        return byType.size() == documents.size() ? List.copyOf(documents) : List.copyOf(byType.values());
    }

    private static EFileDocument joined(EFileDocument one, EFileDocument other) {
        List<DocumentPage> pages = new ArrayList<>(one.pages());
        pages.addAll(other.pages());
        List<Transcribed> transcribed = new ArrayList<>(one.transcribed());
        transcribed.addAll(other.transcribed());
        return new EFileDocument(one.type(), pages, transcribed);
    }

    /** The document of that kind. */
    public Optional<EFileDocument> document(String type) {
        return documents.stream()
                .filter(document -> document.type().equals(type))
                .findFirst();
    }

    @Override
    public String toString() {
        return "EFile[" + student + ", " + documents.size() + " documents]";
    }
}
