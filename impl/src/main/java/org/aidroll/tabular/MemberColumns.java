package org.aidroll.tabular;

import java.util.List;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.tabular.Labels.Answer;
import org.jspecify.annotations.Nullable;

/** The columns of one member of the family on a roll. */
record MemberColumns(RollField name, RollField relation, RollField guardian, RollField id) {
    /** The members a roll may name. */
    static final List<MemberColumns> ALL = List.of(
            new MemberColumns(
                    RollField.MEMBER1_NAME,
                    RollField.MEMBER1_RELATION,
                    RollField.MEMBER1_GUARDIAN,
                    RollField.MEMBER1_ID),
            new MemberColumns(
                    RollField.MEMBER2_NAME,
                    RollField.MEMBER2_RELATION,
                    RollField.MEMBER2_GUARDIAN,
                    RollField.MEMBER2_ID),
            new MemberColumns(
                    RollField.MEMBER3_NAME,
                    RollField.MEMBER3_RELATION,
                    RollField.MEMBER3_GUARDIAN,
                    RollField.MEMBER3_ID));

    /** The member; null where the row names none. */
    @Nullable
    FamilyMember of(Values<RollField> values) {
        var person = values.name(name);
        if (person == null) {
            return null;
        }
        boolean isGuardian = values.label(Labels.ANSWER, guardian, Severity.MINOR) == Answer.YES;
        return new FamilyMember(person, values.text(relation), isGuardian, values.id(id));
    }
}
