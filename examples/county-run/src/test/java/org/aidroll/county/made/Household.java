package org.aidroll.county.made;

import java.util.List;

/**
 * A family. The first of {@code members} is the head; those who are pupils are in {@code pupils} too.
 *
 * @param number nine digits of the township and six of the family
 */
record Household(
        String number,
        String township,
        String village,
        List<Member> members,
        List<Pupil> pupils,
        boolean poor,
        boolean dibao) {
    /** A person, and what he or she is to the head. */
    record Member(Person person, String relation, String student) {}

    Person head() {
        return members.get(0).person();
    }

    boolean listed() {
        return poor || dibao;
    }
}
