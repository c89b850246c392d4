package org.aidroll.api.roll;

import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A member of a pupil's family, or another guardian, as the roll has them (成员1, 成员2). Prints nothing of the person.
 *
 * @param name the name
 * @param relation the relation to the pupil as written, such as 父亲; empty where the roll does not say
 * @param guardian whether the roll calls this person the pupil's guardian
 * @param writtenId the identity number as written, or null where the roll has none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FamilyMember(PersonName name, String relation, boolean guardian, @Nullable WrittenId writtenId) {

    /** The identity number as written, where the roll has one. */
    public Optional<WrittenId> id() {
        return Optional.ofNullable(writtenId);
    }

    @Override
    public String toString() {
        return guardian ? "FamilyMember[guardian]" : "FamilyMember[]";
    }
}
