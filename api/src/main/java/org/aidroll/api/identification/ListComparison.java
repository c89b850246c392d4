package org.aidroll.api.identification;

import java.util.List;
import org.aidroll.api.registry.Registry;
import org.apiguardian.api.API;

/**
 * Compares two versions of one department's list person by person, wherever the rows stand. Nobody on a roll is asked
 * for: whom the change concerns there, and what it means in money, {@code RunComparison} says.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ListComparison {

    /**
     * One line for each row of either version that the other does not have word for word: by the row of the later
     * version, those who left last, by their row of before. The order of rows is no matter.
     *
     * <p>Rows are one person's by the first of these that holds: all words are equal; the valid identity number; the
     * roll number; the name and the damaged identity number; the name and the household (its number, its head's or
     * guardian's identity number); the name, the birth date and the village; the head, where the rows name nobody else.
     * A person who stands in several rows is held against as many, category by category.
     */
    List<ListChange> changes(Registry before, Registry after);
}
