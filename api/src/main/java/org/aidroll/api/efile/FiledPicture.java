package org.aidroll.api.efile;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * A picture where it is filed.
 *
 * @param student whose e-file
 * @param slot which place in it, as the e-file calls it
 * @param attachment the picture
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FiledPicture(StudentKey student, String slot, Attachment attachment) implements Comparable<FiledPicture> {
    private static final Comparator<FiledPicture> ORDER = comparing(FiledPicture::student)
            .thenComparing(FiledPicture::slot)
            .thenComparing(filed -> filed.attachment().sha256());

    /** By pupil, slot and content. */
    @Override
    public int compareTo(FiledPicture other) {
        return ORDER.compare(this, other);
    }
}
