package org.aidroll.identification;

import java.util.List;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;

/** How two identity numbers compare. Numbers are never compared as text that is more or less alike. */
enum IdLevel {
    /** Both valid and equal. */
    EQUAL,
    /** One damaged, and one slip mended it is the other. */
    REPAIRED,
    /** One lost its last digits in a spreadsheet, and what is left has region and birth date and fits the other. */
    TRUNCATED,
    /** One lost so many digits that what is left says next to nothing, and does not contradict the other. */
    BARELY_LEFT,
    /** Both damaged in the same way: no number, and yet hardly two persons'. */
    SAME_DAMAGE,
    /** Both valid and not equal: two persons, whatever else agrees. */
    TWO_VALID,
    /** One damaged by more than one slip, or not the other's. */
    OTHER_DAMAGED,
    /** One side has none. */
    MISSING;

    static IdLevel of(ListedPerson person, RollPupil pupil) {
        var listed = person.number();
        var onRoll = pupil.number();
        if (listed != null && onRoll != null) {
            return listed.equals(onRoll) ? EQUAL : TWO_VALID;
        }
        if (onRoll != null) {
            return person.damagedId().map(written -> damaged(written, onRoll)).orElse(MISSING);
        }
        if (listed != null) {
            return pupil.damagedId().map(written -> damaged(written, listed)).orElse(MISSING);
        }
        return person.damagedId()
                .flatMap(written -> pupil.damagedId().map(other -> bothDamaged(written, other)))
                .orElse(MISSING);
    }

    /** Two numbers damaged in one way were one number before; damaged in two ways they say nothing. */
    private static IdLevel bothDamaged(WrittenId one, WrittenId other) {
        var left = TruncatedId.of(one).filter(TruncatedId::hasBirthDate);
        if (left.isPresent()) {
            var starts = TruncatedId.of(other).map(TruncatedId::starts).orElse(List.of());
            return starts.stream().anyMatch(left.get()::fits) ? SAME_DAMAGE : MISSING;
        }
        boolean isNumber = one.normalised().length() >= TruncatedId.WITH_BIRTH_DATE
                && one.normalised().chars().allMatch(c -> c >= '0' && c <= '9' || c == 'X');
        return isNumber && one.normalised().equals(other.normalised()) ? SAME_DAMAGE : MISSING;
    }

    private static IdLevel damaged(WrittenId written, ResidentId valid) {
        var left = TruncatedId.of(written);
        if (left.isPresent()) {
            if (!left.get().fits(valid.value())) {
                return OTHER_DAMAGED;
            }
            return left.get().hasBirthDate() ? TRUNCATED : BARELY_LEFT;
        }
        if (written.normalised().chars().noneMatch(Character::isDigit)) {
            // 无, 未办: a word, no number.
            return MISSING;
        }
        return IdRepairs.of(written.normalised()).contains(valid.value()) ? REPAIRED : OTHER_DAMAGED;
    }

    /** Whether the damaged number says which person it was of, birth date and sex with it. */
    boolean pointsAtThePerson() {
        return this == REPAIRED || this == TRUNCATED;
    }

    Agreement agreement() {
        return switch (this) {
            case EQUAL -> Agreement.EQUAL;
            case REPAIRED, TRUNCATED, SAME_DAMAGE -> Agreement.SIMILAR;
            case TWO_VALID, OTHER_DAMAGED -> Agreement.DIFFERENT;
            case BARELY_LEFT, MISSING -> Agreement.MISSING;
        };
    }
}
