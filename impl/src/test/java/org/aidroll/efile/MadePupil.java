package org.aidroll.efile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.roll.StudentKey;

/** The e-file of one made pupil while it is put together, or taken apart again by a test. */
final class MadePupil {
    static final LocalDate UPLOADED = LocalDate.of(2020, 10, 8);

    private final StudentKey key;
    private final Map<String, List<Transcribed>> typed = new LinkedHashMap<>();
    private final Map<String, List<DocumentPage>> pages = new LinkedHashMap<>();

    MadePupil(String key) {
        this.key = StudentKey.of(key);
    }

    /** A photograph with which nothing is wrong; the text makes its digest. */
    static Attachment photograph(String text) {
        String hex = "%08x%08x".formatted(text.hashCode(), (text + "'").hashCode());
        return new Attachment(
                hex.repeat(4),
                240_000,
                "a.jpg",
                "image/jpeg",
                FileKind.JPEG,
                1600,
                1000,
                1,
                null,
                1,
                DecodeState.OK,
                null,
                null);
    }

    /** A page of that document, photographed for this pupil or, where it is one photograph, for the whole household. */
    MadePupil page(String type, String side, String photograph) {
        return page(type, new DocumentPage(side, photograph(photograph), List.of(), UPLOADED));
    }

    MadePupil page(String type, DocumentPage page) {
        pages.computeIfAbsent(type, none -> new ArrayList<>()).add(page);
        typed.computeIfAbsent(type, none -> new ArrayList<>());
        return this;
    }

    /** What one person typed. */
    MadePupil by(String person, String type, DocumentField field, String value) {
        typed.computeIfAbsent(type, none -> new ArrayList<>())
                .add(new Transcribed(field, value, person, UPLOADED.plusDays(1)));
        pages.computeIfAbsent(type, none -> new ArrayList<>());
        return this;
    }

    MadePupil typed(String type, DocumentField field, String value) {
        return by("teacher", type, field, value);
    }

    /** What two persons typed alike. */
    MadePupil twice(String type, DocumentField field, String value) {
        return typed(type, field, value).by("clerk", type, field, value);
    }

    /** The same with another value, by whomever it was typed. */
    MadePupil replace(String type, DocumentField field, String value) {
        var values = Objects.requireNonNull(typed.get(type), type);
        values.replaceAll(one -> one.field() == field ? new Transcribed(field, value, one.by(), one.at()) : one);
        return this;
    }

    MadePupil forget(String type, DocumentField field) {
        Objects.requireNonNull(typed.get(type), type).removeIf(one -> one.field() == field);
        return this;
    }

    MadePupil withoutPages(String type) {
        Objects.requireNonNull(pages.get(type), type).clear();
        return this;
    }

    MadePupil without(String type) {
        typed.remove(type);
        pages.remove(type);
        return this;
    }

    /** With another pupil's document in place of the own one. */
    MadePupil swap(String type, MadePupil other) {
        typed.put(type, List.copyOf(other.typed.getOrDefault(type, List.of())));
        pages.put(type, List.copyOf(other.pages.getOrDefault(type, List.of())));
        return this;
    }

    MadePupil copy() {
        var copy = new MadePupil(key.value());
        typed.forEach((type, values) -> copy.typed.put(type, new ArrayList<>(values)));
        pages.forEach((type, values) -> copy.pages.put(type, new ArrayList<>(values)));
        return copy;
    }

    StudentKey key() {
        return key;
    }

    List<String> types() {
        return List.copyOf(typed.keySet());
    }

    /** The numbers that were typed off that document. */
    List<String> numbers(String type) {
        return typed.getOrDefault(type, List.of()).stream()
                .filter(one -> one.field().isNumber())
                .map(Transcribed::value)
                .sorted()
                .toList();
    }

    EFile file() {
        return new EFile(
                key,
                typed.keySet().stream()
                        .map(type -> new EFileDocument(type, pages.getOrDefault(type, List.of()), typed.get(type)))
                        .toList());
    }
}
