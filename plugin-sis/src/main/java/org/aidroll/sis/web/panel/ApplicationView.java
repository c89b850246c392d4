package org.aidroll.sis.web.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application form (认定申请表) is filled with. What is null or empty the roll does not know: a blank line. Every
 * word stands in both languages: the paper is Chinese, whoever fills it in at the screen may not be.
 *
 * @param term the term
 * @param assessedOn the day on which the facts were taken
 * @param name the pupil's name
 * @param sex the pupil's sex
 * @param birthDate the day of birth
 * @param id the identity number, masked or whole
 * @param rollNumber the roll number, masked or whole: it is as personal as the other
 * @param school the school's name
 * @param grade stage and grade
 * @param className the class
 * @param boarding boarder or day pupil
 * @param family the members and guardians that the roll names
 * @param categories every category of the policy, with what gives it
 * @param tier the level of hardship
 * @param incomeYuan the family's income a head, in a year, where it applied before
 * @param young whether the pupil is below 14 on that day: then the guardian's consent is asked for
 * @param numbers WHOLE, or MASKED, or MAY_ASK where this person may have them whole
 * @param decision the hash of the decision it was filled from
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApplicationView(
        Word term,
        String assessedOn,
        String name,
        @Nullable Word sex,
        @Nullable String birthDate,
        @Nullable String id,
        @Nullable String rollNumber,
        String school,
        Word grade,
        String className,
        Word boarding,
        List<Member> family,
        List<Category> categories,
        @Nullable Word tier,
        @Nullable String incomeYuan,
        boolean young,
        Numbers numbers,
        String decision) {

    /** Whether numbers are whole. */
    enum Numbers {
        WHOLE,
        MASKED,
        MAY_ASK
    }

    /** A word in both languages. */
    record Word(String zh, String en) {}

    /** Somebody of the family. */
    record Member(String name, String relation, boolean guardian, @Nullable String id) {}

    /** A category; {@code evidence} is empty where the pupil has not got it. */
    record Category(String code, Word label, List<Word> evidence) {}
}
