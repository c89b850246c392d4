package org.aidroll.county.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.division.Division;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.FamilyMember;
import org.jspecify.annotations.Nullable;

/** What a person needs to decide a {@link ReviewCase}: what the roll says, what the list says, and what differs. */
final class ReviewTexts {
    /** What {@link #fields} compares, in this order. */
    static final List<String> FIELDS = List.of("姓名", "身份证件号", "学籍号", "出生日期", "性别", "监护人或户主", "户籍或村");

    private static final Pattern REMNANT = Pattern.compile("\\d(\\.\\d{1,5})?[Ee]\\+?\\d{1,3}");

    private final Wording wording;

    ReviewTexts(Wording wording) {
        this.wording = wording;
    }

    /**
     * One thing that both sides have, or one of them.
     *
     * @param roll what the roll says, perhaps nothing
     * @param list what the list says, perhaps nothing
     * @param differs whether the two are not the same
     */
    record Compared(String roll, String list, boolean differs) {}

    /** The things in the order of {@link #FIELDS}. */
    List<Compared> fields(ReviewCase one) {
        Map<Field, Agreement> evidence = new EnumMap<>(Field.class);
        one.link().evidence().forEach(said -> evidence.merge(said.field(), said.agreement(), ReviewTexts::worse));
        var pupil = one.pupil();
        var row = one.row();
        var ids = ids(pupil.id(), row.id());
        var rolls =
                NumberPair.of(pupil.rollNumber().orElse(""), row.rollNumber().orElse(""));
        return List.of(
                compared(pupil.name().written(), row.name().map(PersonName::written), evidence.get(Field.NAME)),
                new Compared(ids.left(), ids.right(), differ(normalised(pupil.id()), normalised(row.id()))),
                new Compared(
                        rolls.left(),
                        rolls.right(),
                        differ(pupil.rollNumber().orElse(""), row.rollNumber().orElse(""))),
                compared(
                        pupil.birthDate().map(Objects::toString).orElse(""),
                        row.birthDate().map(Objects::toString),
                        null),
                compared(
                        pupil.sex().map(ReviewTexts::word).orElse(""), row.sex().map(ReviewTexts::word), null),
                new Compared(
                        guardians(one),
                        adults(one),
                        isWorse(evidence.get(Field.GUARDIAN)) || isWorse(evidence.get(Field.HOUSEHOLD))),
                new Compared(
                        pupil.hukouDivision().map(Division::code).orElse(""),
                        place(one),
                        isWorse(evidence.get(Field.VILLAGE))));
    }

    private static Agreement worse(Agreement a, Agreement b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static boolean isWorse(@Nullable Agreement agreement) {
        return agreement == Agreement.SIMILAR || agreement == Agreement.DIFFERENT;
    }

    private static Compared compared(String roll, Optional<String> list, @Nullable Agreement agreement) {
        boolean differs = agreement == null ? differ(roll, list.orElse("")) : isWorse(agreement);
        return new Compared(roll, list.orElse(""), differs);
    }

    private static boolean differ(String roll, String list) {
        return !roll.isEmpty() && !list.isEmpty() && !roll.equals(list);
    }

    private static String normalised(Optional<WrittenId> id) {
        return id.map(WrittenId::normalised).orElse("");
    }

    private static NumberPair ids(Optional<WrittenId> roll, Optional<WrittenId> list) {
        return isRemnant(roll) || isRemnant(list)
                ? new NumberPair(remnant(roll), remnant(list))
                : NumberPair.of(normalised(roll), normalised(list));
    }

    private static boolean isRemnant(Optional<WrittenId> id) {
        return id.filter(one -> REMNANT.matcher(one.raw().strip()).matches()).isPresent();
    }

    /** What a spreadsheet left of a number, such as 4.3E+17, is nobody's: better seen than masked. */
    private static String remnant(Optional<WrittenId> id) {
        return isRemnant(id) ? id.map(WrittenId::raw).orElse("").strip() : masked(id);
    }

    private static String word(Sex sex) {
        return sex == Sex.MALE ? "男" : "女";
    }

    private static String guardians(ReviewCase one) {
        return one.pupil().family().stream()
                .map(member -> joined(List.of(member.relation(), member.name().written(), masked(member))))
                .collect(Collectors.joining("；"));
    }

    private static String masked(FamilyMember member) {
        return member.id().map(WrittenId::masked).orElse("");
    }

    private static String adults(ReviewCase one) {
        var row = one.row();
        List<String> adults = new ArrayList<>();
        row.relationToHead().ifPresent(relation -> adults.add("与户主关系 " + relation));
        row.headName().ifPresent(name -> adults.add(joined(List.of("户主", name.written(), masked(row.headId())))));
        row.guardianName()
                .ifPresent(name -> adults.add(joined(List.of("监护人", name.written(), masked(row.guardianId())))));
        return String.join("；", adults);
    }

    private static String masked(Optional<WrittenId> id) {
        return id.map(WrittenId::masked).orElse("");
    }

    private static String place(ReviewCase one) {
        return joined(Stream.of(one.row().township(), one.row().village())
                .map(part -> part.orElse(""))
                .toList());
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    String school(ReviewCase one) {
        return wording.schoolOf(one.pupil());
    }

    String classOf(ReviewCase one) {
        return wording.classOf(one.pupil());
    }

    String category(ReviewCase one) {
        return wording.category(one.link().category());
    }

    /** The department, and the list by its name. */
    String list(ReviewCase one) {
        var source = one.link().source();
        return joined(List.of(source.department(), source.name()));
    }

    /** Why the row may name the pupil and why that is not sure, in words. */
    String evidence(ReviewCase one) {
        Function<Evidence, String> sentence = wording.explainer()::sentence;
        return Stream.concat(
                        Stream.of(wording.explainer()
                                .sentence(Objects.requireNonNull(one.link().rule()))),
                        one.link().evidence().stream()
                                .filter(said -> said.agreement() != Agreement.MISSING)
                                .map(sentence))
                .collect(Collectors.joining("；"));
    }
}
