package org.aidroll.identification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;

/** The pupils of a roll by all that a row of a list may know of them. */
final class RollIndex {
    private final List<RollPupil> pupils;
    private final NameComparison names;
    private final Block<String> byId;
    private final Block<String> byTruncatedId;
    private final Block<String> byRepairedId = new Block<>(16);
    private final Block<String> byStart = new Block<>(16);
    private final Block<String> byRollNumber;
    private final Block<String> byName;
    private final Block<LocalDate> byBirthDate;
    private final Block<String> byFamilyId;
    private final Block<String> byFamilyName;
    private final Map<StudentKey, RollPupil> byKey;

    RollIndex(Roll roll, NameComparison names) {
        int size = roll.students().size();
        this.pupils = roll.students().stream().map(RollPupil::of).toList();
        this.names = names;
        this.byId = new Block<>(size);
        this.byTruncatedId = new Block<>(size);
        this.byRollNumber = new Block<>(size);
        this.byName = new Block<>(size);
        this.byBirthDate = new Block<>(Math.min(size, 10_000));
        this.byFamilyId = new Block<>(size);
        this.byFamilyName = new Block<>(size);
        this.byKey = pupils.stream()
                .collect(Collectors.toMap(pupil -> pupil.student().key(), pupil -> pupil));
        pupils.forEach(this::add);
    }

    private void add(RollPupil pupil) {
        var id = pupil.number();
        if (id != null) {
            byId.add(id.value(), pupil);
            byTruncatedId.add(TruncatedId.startOf(id.value()), pupil);
        }
        pupil.damagedId().ifPresent(damaged -> addDamaged(damaged, pupil));
        pupil.student().rollNumber().ifPresent(number -> byRollNumber.add(rollNumber(number), pupil));
        byName.add(names.folded(pupil.name().canonical()), pupil);
        var birth = pupil.birth();
        if (birth != null) {
            byBirthDate.add(birth, pupil);
        }
        pupil.familyIds().stream().distinct().forEach(member -> byFamilyId.add(member, pupil));
        pupil.familyNames().stream().distinct().forEach(member -> byFamilyName.add(member, pupil));
    }

    private void addDamaged(WrittenId damaged, RollPupil pupil) {
        TruncatedId.of(damaged)
                .ifPresentOrElse(
                        left -> left.starts().forEach(start -> byStart.add(start, pupil)),
                        () -> IdRepairs.of(damaged.normalised()).forEach(repair -> byRepairedId.add(repair, pupil)));
    }

    /** Written the same way on both sides: half width, capitals, no spaces. */
    static String rollNumber(String written) {
        return WrittenId.of(written).normalised();
    }

    Collection<RollPupil> pupils() {
        return pupils;
    }

    List<RollPupil> withId(String id) {
        return byId.get(id);
    }

    /** The pupils who share a valid number with another. */
    List<List<RollPupil>> sharingAnId() {
        return byId.shared();
    }

    /** Whether another pupil has the same valid number. */
    boolean isShared(RollPupil pupil) {
        return pupil.id().filter(id -> withId(id.value()).size() > 1).isPresent();
    }

    /** The pupils whose number begins with these 15 digits: region, birth date, one of the sequence. */
    List<RollPupil> withTruncatedId(String digits) {
        return byTruncatedId.get(digits);
    }

    /** The pupils whose damaged number has this repair. */
    List<RollPupil> withRepair(String id) {
        return byRepairedId.get(id);
    }

    /** The pupils of whose number a spreadsheet left these digits. */
    List<RollPupil> withStart(String digits) {
        return byStart.get(digits);
    }

    List<RollPupil> withRollNumber(String written) {
        return byRollNumber.get(rollNumber(written));
    }

    /** The pupils of that name, in whatever form. */
    List<RollPupil> named(String canonical) {
        return byName.get(names.folded(canonical));
    }

    List<RollPupil> bornOn(LocalDate day) {
        return byBirthDate.get(day);
    }

    /** The pupils who have a person of this number in their family. */
    List<RollPupil> inFamilyOf(String id) {
        return byFamilyId.get(id);
    }

    /** The pupils who have a person of this canonical name in their family. */
    List<RollPupil> inFamilyNamed(String name) {
        return byFamilyName.get(name);
    }

    Optional<RollPupil> pupil(StudentKey key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
