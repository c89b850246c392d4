package org.aidroll.sis.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Student;
import org.jspecify.annotations.Nullable;

/** A pupil and a row of a list, value by value. Numbers are masked. */
final class SideBySide {
    private static final int SHOWN = 4;

    private final Student student;
    private final RegistryRecord row;
    private final @Nullable Link link;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One value on both sides.
     *
     * @param field what is compared, as a list's columns are called
     * @param roll the pupil's, in pieces; empty where the roll has none
     * @param list the row's
     * @param agreement how the rules found it; null where they did not look
     */
    record Line(String field, List<Piece> roll, List<Piece> list, @Nullable String agreement) {}

    private SideBySide(Student student, RegistryRecord row, @Nullable Link link) {
        this.student = student;
        this.row = row;
        this.link = link;
    }

    /** Every value that one side has. */
    static List<Line> lines(Student student, RegistryRecord row, @Nullable Link link) {
        return new SideBySide(student, row, link).all();
    }

    private List<Line> all() {
        text("name", student.name().written(), row.name().map(PersonName::written), Field.NAME);
        number("id", student.id(), row.id(), Field.ID);
        text("sex", student.sex().map(Enum::name).orElse(""), row.sex().map(Enum::name), Field.SEX);
        text(
                "birth_date",
                student.birthDate().map(LocalDate::toString).orElse(""),
                row.birthDate().map(LocalDate::toString),
                Field.BIRTH_DATE);
        masked("roll_number", student.rollNumber().orElse(""), row.rollNumber().orElse(""), Field.ROLL_NUMBER);
        text(
                "guardian_name",
                guardian().map(member -> member.name().written()).orElse(""),
                row.guardianName().map(PersonName::written),
                Field.HOUSEHOLD);
        number("guardian_id", guardian().flatMap(FamilyMember::id), row.guardianId(), Field.GUARDIAN);
        text(
                "head_name",
                head().map(member -> member.name().written()).orElse(""),
                row.headName().map(PersonName::written),
                null);
        number("head_id", head().flatMap(FamilyMember::id), row.headId(), null);
        text("relation_to_head", "", row.relationToHead(), null);
        text("household_number", "", row.householdNumber(), null);
        text("township", "", row.township(), null);
        text("village", "", row.village(), Field.VILLAGE);
        return lines;
    }

    /** Of the family, who has the name of the list's head of household. */
    private Optional<FamilyMember> head() {
        return row.headName().flatMap(head -> student.family().stream()
                .filter(member -> member.name().canonical().equals(head.canonical()))
                .findFirst());
    }

    private Optional<FamilyMember> guardian() {
        return student.family().stream().filter(FamilyMember::guardian).findFirst();
    }

    private void text(String name, String roll, Optional<String> listed, @Nullable Field field) {
        String list = listed.orElse("");
        add(name, roll, list, Piece.of(roll, list), Piece.of(list, roll), field);
    }

    private void number(String name, Optional<WrittenId> roll, Optional<WrittenId> list, @Nullable Field field) {
        String own = roll.map(WrittenId::normalised).orElse("");
        String others = list.map(WrittenId::normalised).orElse("");
        add(
                name,
                own,
                others,
                Piece.masked(roll.map(WrittenId::masked).orElse(""), own, others),
                Piece.masked(list.map(WrittenId::masked).orElse(""), others, own),
                field);
    }

    private void masked(String name, String roll, String list, Field field) {
        add(name, roll, list, Piece.masked(mask(roll), roll, list), Piece.masked(mask(list), list, roll), field);
    }

    private static String mask(String number) {
        return number.length() <= SHOWN * 2
                ? "*".repeat(number.length())
                : number.substring(0, SHOWN)
                        + "*".repeat(number.length() - SHOWN * 2)
                        + number.substring(number.length() - SHOWN);
    }

    private void add(
            String name, String roll, String list, List<Piece> own, List<Piece> others, @Nullable Field field) {
        if (roll.isEmpty() && list.isEmpty()) {
            return;
        }
        boolean both = !roll.isEmpty() && !list.isEmpty();
        lines.add(new Line(
                name,
                both ? own : plain(own),
                both ? others : plain(others),
                both ? agreement(field, roll, list) : "MISSING"));
    }

    /** Where the other side has nothing, nothing differs from it. */
    private static List<Piece> plain(List<Piece> pieces) {
        return Piece.whole(pieces.stream().map(Piece::text).collect(Collectors.joining()), false);
    }

    /** As the rules found it, where they looked. */
    private String agreement(@Nullable Field field, String roll, String list) {
        Optional<Evidence> found = link == null
                ? Optional.empty()
                : link.evidence().stream()
                        .filter(piece -> piece.field() == field)
                        .findFirst();
        return found.map(piece -> piece.agreement().name())
                .filter(agreement -> !agreement.equals("MISSING"))
                .orElse(roll.equals(list) ? "EQUAL" : "DIFFERENT");
    }
}
