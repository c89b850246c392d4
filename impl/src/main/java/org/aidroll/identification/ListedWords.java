package org.aidroll.identification;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.identification.ListChange.Field;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;

/** What a row says, word by word, and by which of its words a person is known again; ways of writing are no difference. */
record ListedWords(RegistryRecord row, Map<Field, String> words) {
    /** By what a person is known again in another version, the surest first. */
    static final List<Function<ListedWords, Optional<String>>> KEYS = List.of(
            words -> Optional.of(words.words().toString()),
            words -> valid(words.row().id()),
            words -> words.row().rollNumber().map(RollIndex::rollNumber),
            words -> named(words, words.row().id().map(WrittenId::normalised).filter(id -> !id.isEmpty())),
            words -> named(words, words.household()),
            words -> named(
                    words,
                    words.row()
                            .birthDate()
                            .map(Objects::toString)
                            .map(day -> day + '\n' + words.words.get(Field.PLACE))),
            ListedWords::headAlone);

    static ListedWords of(RegistryRecord row) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        words.put(Field.CATEGORY, row.category().code());
        words.put(Field.NAME, name(row.name()));
        words.put(Field.ID, id(row.id()));
        words.put(Field.ROLL_NUMBER, row.rollNumber().map(RollIndex::rollNumber).orElse(""));
        words.put(Field.SEX, row.sex().map(Objects::toString).orElse(""));
        words.put(Field.BIRTH_DATE, row.birthDate().map(Objects::toString).orElse(""));
        words.put(
                Field.HOUSEHOLD,
                joined(
                        row.householdNumber().orElse(""),
                        row.relationToHead().orElse(""),
                        name(row.headName()),
                        id(row.headId()),
                        name(row.guardianName()),
                        id(row.guardianId())));
        words.put(Field.PLACE, joined(row.township().orElse(""), row.village().orElse("")));
        return new ListedWords(row, words);
    }

    Set<Field> differences(ListedWords other) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        words.forEach((field, text) -> {
            if (!text.equals(other.words.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    String category() {
        return row.category().code();
    }

    /** Two valid numbers are two persons, whatever else agrees. */
    boolean mayBe(ListedWords other) {
        var own = valid(row.id());
        var others = valid(other.row.id());
        return own.isEmpty() || others.isEmpty() || own.equals(others);
    }

    private Optional<String> household() {
        return row.householdNumber()
                .map(String::strip)
                .or(() -> valid(row.headId()))
                .or(() -> valid(row.guardianId()));
    }

    private Optional<String> headAlone() {
        boolean alone =
                row.name().isEmpty() && row.id().isEmpty() && row.rollNumber().isEmpty();
        return alone
                ? valid(row.headId())
                        .or(() -> row.headName().map(head -> head.canonical() + '\n' + words.get(Field.PLACE)))
                : Optional.empty();
    }

    private static Optional<String> named(ListedWords words, Optional<String> also) {
        return words.row.name().flatMap(name -> also.map(text -> name.canonical() + '\n' + text));
    }

    private static Optional<String> valid(Optional<WrittenId> written) {
        return written.flatMap(WrittenId::residentId).map(ResidentId::value);
    }

    private static String name(Optional<PersonName> name) {
        return name.map(PersonName::canonical).orElse("");
    }

    private static String id(Optional<WrittenId> id) {
        return id.map(WrittenId::normalised).orElse("");
    }

    private static String joined(String... texts) {
        return String.join("\n", Stream.of(texts).map(String::strip).toList());
    }
}
