package org.aidroll.api.efile;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of e-files: a file for a side of a document, what somebody read off it, or both. It prints neither
 * file nor value.
 *
 * @param row the line as a person sees it in the list, the first line being 1
 * @param student the pupil
 * @param type the document, by its code in the pack
 * @param side its side; empty where the list names none, as of a document of one page
 * @param file the file's name, or null where the line names none
 * @param typed what was read, or null where the line has nothing of that
 * @param at the day on which it was handed in or typed, or null where that is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EFileRecord(
        int row,
        StudentKey student,
        String type,
        String side,
        @Nullable String file,
        @Nullable Transcribed typed,
        @Nullable LocalDate at) {

    /** The file's name. */
    public Optional<String> fileName() {
        return Optional.ofNullable(file);
    }

    /** What was read. */
    public Optional<Transcribed> transcribed() {
        return Optional.ofNullable(typed);
    }

    @Override
    public String toString() {
        return "EFileRecord[" + student + ", " + type + "]";
    }
}
