package org.aidroll.sis.host;

import org.jspecify.annotations.Nullable;

/**
 * A place in the host's pages where an element of ours stands.
 *
 * @param name the slot and its version, such as {@code student.page/v1}
 * @param element the custom element that stands there
 * @param address which pages have it, below the context path: {@code /students/{student}}
 * @param selector the CSS selector of the host's element it stands by
 * @param position {@code before}, {@code after}, {@code append} or {@code prepend}
 * @param studentSelector the CSS selector of the element that names the pupil; null where the address does
 * @param studentAttribute which attribute of that element; null where the address names the pupil
 */
public record UiSlot(
        String name,
        String element,
        AddressPattern address,
        String selector,
        Position position,
        @Nullable String studentSelector,
        @Nullable String studentAttribute) {

    /** The slot of the page about one pupil. */
    public static final String STUDENT_PAGE = "student.page/v1";

    /** Where an element stands, seen from the host's. */
    public enum Position {
        /** In front of it. */
        BEFORE,
        /** Behind it. */
        AFTER,
        /** As its last child. */
        APPEND,
        /** As its first child. */
        PREPEND
    }
}
